/** Pages of contests: the list, the room, the rankings, the office's desk. */
package org.pingandeng.portal.web.contest;
