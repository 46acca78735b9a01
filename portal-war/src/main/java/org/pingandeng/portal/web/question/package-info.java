/** Pages on which the public asks and reads answers, and the office's desk of questions. */
package org.pingandeng.portal.web.question;
