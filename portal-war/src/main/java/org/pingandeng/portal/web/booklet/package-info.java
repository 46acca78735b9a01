/** The pages of booklets: what was handed out, where copies lie, and the editions on the web. */
package org.pingandeng.portal.web.booklet;
