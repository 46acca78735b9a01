/** Keeps exams and sittings in PostgreSQL. */
package org.pingandeng.quiz.exam.store;
