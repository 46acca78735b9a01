/** Captions: what is said in a film, with its times (WebVTT). Pure. */
package org.pingandeng.media.caption;
