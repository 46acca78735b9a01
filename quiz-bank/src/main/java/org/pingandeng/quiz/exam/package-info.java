/** Exams: who may sit, the sitting itself, saved answers, closing and marks. */
package org.pingandeng.quiz.exam;
