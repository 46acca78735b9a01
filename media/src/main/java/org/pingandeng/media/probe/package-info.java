/** What a file is by its content, whatever its name says. */
package org.pingandeng.media.probe;
