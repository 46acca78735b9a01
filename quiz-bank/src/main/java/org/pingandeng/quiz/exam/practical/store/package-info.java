/** Practical exams in the database. */
package org.pingandeng.quiz.exam.practical.store;
