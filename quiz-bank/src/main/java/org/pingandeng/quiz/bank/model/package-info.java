/** Values, aggregates and ports of the item bank. */
package org.pingandeng.quiz.bank.model;
