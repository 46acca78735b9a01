/** Courses in the database. */
package org.pingandeng.course.catalogue.store;
