/** Campaigns, their activities and the warning-education base on pages: for everybody, and for the office's desk. */
package org.pingandeng.portal.web.campaign;
