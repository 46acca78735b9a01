/** Tabs, leases, places and notes in the database. */
package org.pingandeng.course.study.store;
