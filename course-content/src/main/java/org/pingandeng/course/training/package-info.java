/** Training classes (培训班): sign-up with its audit, seats, timetable, attendance, practice and what came of them. */
package org.pingandeng.course.training;
