/** Items, answers and marks: pure values and rules, without a database, a clock or a screen. */
package org.pingandeng.quiz.item;
