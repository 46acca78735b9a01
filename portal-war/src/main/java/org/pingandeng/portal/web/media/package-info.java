/** Files of lessons on their way to a browser: signed addresses that run out, and parts on demand. */
package org.pingandeng.portal.web.media;
