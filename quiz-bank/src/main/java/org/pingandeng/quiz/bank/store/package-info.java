/** Keeps the item bank in PostgreSQL. */
package org.pingandeng.quiz.bank.store;
