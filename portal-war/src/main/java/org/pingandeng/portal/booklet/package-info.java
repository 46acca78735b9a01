/** Booklets that are given away: copies handed out by event and place, the editions on the web, and how often those are read. */
package org.pingandeng.portal.booklet;
