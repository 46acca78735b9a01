/** Where files lie: bytes in a folder, named by their digest; what is known about them in the database. */
package org.pingandeng.media.store;
