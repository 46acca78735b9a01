/**
 * What is made of films and sounds so that they play on a cheap phone: pieces in two sizes (HLS, H.264 and AAC), the
 * sound alone, a poster. The work is done by ffmpeg in a process of its own, with limits.
 */
package org.pingandeng.media.transcode;
