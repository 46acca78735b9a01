/** The exam office: dates of exams, who sits on which, seats, tickets, and what candidates see afterwards. */
package org.pingandeng.quiz.exam.office;
