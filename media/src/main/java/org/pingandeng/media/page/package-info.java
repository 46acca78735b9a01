/** PDF pages as pictures, so that a cheap phone can read them. */
package org.pingandeng.media.page;
