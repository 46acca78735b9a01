/** The portal as its users meet it: the unmodified launcher, a real Chromium, both widths and both languages. */
package org.pingandeng.portal.browser;
