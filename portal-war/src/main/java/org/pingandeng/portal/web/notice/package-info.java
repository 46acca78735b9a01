/** The page of a person's notices. */
package org.pingandeng.portal.web.notice;
