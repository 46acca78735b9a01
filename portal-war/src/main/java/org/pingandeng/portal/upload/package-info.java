/**
 * Files that come in pieces: the tus protocol (1.0.0), so that an upload of gigabytes over a bad line goes on where it
 * was. What is whole goes to the library of module media.
 */
package org.pingandeng.portal.upload;
