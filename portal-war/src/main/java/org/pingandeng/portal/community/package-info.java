/** Titles that communities, enterprises and schools work for: schemes, applications, visits, decisions, the register. */
package org.pingandeng.portal.community;
