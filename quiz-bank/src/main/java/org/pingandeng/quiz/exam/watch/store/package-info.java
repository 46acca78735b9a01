/** Seats, orders and signals by JDBC. */
package org.pingandeng.quiz.exam.watch.store;
