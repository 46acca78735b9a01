/** Writing, reviewing by several people and publishing of things that have versions. */
package org.pingandeng.portal.editing;
