/** What this module needs from the house it stands in. */
package org.pingandeng.course.port;
