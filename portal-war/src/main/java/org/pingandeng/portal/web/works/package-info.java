/** Pages about calls for works: reading, handing in, voting, the office's desk. */
package org.pingandeng.portal.web.works;
