/** Seats, orders and courses of sittings, without a database. */
package org.pingandeng.quiz.exam.watch.model;
