/** Values, aggregates and ports of exams. */
package org.pingandeng.quiz.exam.model;
