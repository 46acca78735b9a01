/** What a file is, which files are welcome and why one was turned away. Pure values. */
package org.pingandeng.media.model;
