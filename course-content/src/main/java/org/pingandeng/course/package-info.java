/** Courses, lessons, study and the class-hour ledger: everything between a lesson and a minute that counts. */
package org.pingandeng.course;
