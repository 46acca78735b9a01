/** Desks: pages on which people work with the portal's data. */
package org.pingandeng.portal.web.desk;
