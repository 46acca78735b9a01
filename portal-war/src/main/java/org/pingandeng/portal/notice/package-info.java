/** Notices to people: what happened to their training, in the reader's language, read or not yet read. */
package org.pingandeng.portal.notice;
