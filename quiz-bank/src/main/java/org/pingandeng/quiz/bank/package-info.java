/** The item bank: items with their versions, from a draft to retirement. */
package org.pingandeng.quiz.bank;
