/** What machines and our own scripts call. */
package org.pingandeng.portal.api;
