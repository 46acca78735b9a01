/** The ledger in the database. */
package org.pingandeng.course.hours.store;
