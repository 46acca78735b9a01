/** Scoring sheets, entries and results of practical exams, as pure rules. */
package org.pingandeng.quiz.exam.practical.model;
