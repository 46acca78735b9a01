/** Devices and records in the database. */
package org.pingandeng.course.offline.store;
