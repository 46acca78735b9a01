/** What lets the portal run below a path of its host ({@code PORTAL_PATH}, docs/adr/0012) without any page knowing. */
package org.pingandeng.portal.web.path;
