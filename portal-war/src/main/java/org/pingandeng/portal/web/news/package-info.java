/** Pages of news, of the editors' desk and of alerts. */
package org.pingandeng.portal.web.news;
