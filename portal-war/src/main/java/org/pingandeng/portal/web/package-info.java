/** Everything a browser sees: pages' beans by area, and the few things all pages share. */
package org.pingandeng.portal.web;
