/** Pages about certificates: the public check, a holder's own, the office's desk. */
package org.pingandeng.portal.web.certificate;
