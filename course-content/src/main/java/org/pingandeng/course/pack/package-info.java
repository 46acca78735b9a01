/**
 * Course archives: a folder or a zip with {@code course.json}, Markdown, PDF, video and captions. Reading one never
 * trusts it, and lists every problem with the file it is in.
 */
package org.pingandeng.course.pack;
