/** The pages around the exam room: what is open, the lobby, the result. */
package org.pingandeng.portal.web.exam;
