/** Dates of exams and their rosters, as pure rules. */
package org.pingandeng.quiz.exam.office.model;
