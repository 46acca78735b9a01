/** Dates of exams and their rosters in the database. */
package org.pingandeng.quiz.exam.office.store;
