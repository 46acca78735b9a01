/** Who is in a post, when a proof is good, when a list counts; no container, no database. */
package org.pingandeng.portal.post.model;
