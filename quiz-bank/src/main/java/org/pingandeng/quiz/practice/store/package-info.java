/** Keeps drills and attempts in PostgreSQL. */
package org.pingandeng.quiz.practice.store;
