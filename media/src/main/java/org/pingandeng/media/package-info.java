/**
 * Files: pictures, audio, video and documents that courses, questions and cases show. The
 * media library is the only way in.
 */
package org.pingandeng.media;
