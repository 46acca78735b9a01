/** What every page shares: the visitor's preferences, addresses of files, the shell's names, messages after a redirect. */
package org.pingandeng.portal.web.site;
