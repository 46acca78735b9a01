/** Pages about teams: the public's and the office's. */
package org.pingandeng.portal.web.team;
