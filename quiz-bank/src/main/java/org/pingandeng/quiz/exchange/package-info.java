/** Items in and out of files. Every problem is said with its row, its column and what to do. */
package org.pingandeng.quiz.exchange;
