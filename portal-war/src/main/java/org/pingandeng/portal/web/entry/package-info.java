/** What every request passes before a page or a call answers: headers, the sign-in cookie, forgery check, places. */
package org.pingandeng.portal.web.entry;
