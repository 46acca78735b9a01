/** The register of posts as rows that are only ever added; names and numbers are sealed. */
package org.pingandeng.portal.post.store;
