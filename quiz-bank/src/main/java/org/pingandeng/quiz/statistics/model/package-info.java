/** Classical item analysis: pure values and formulas over closed, marked sittings. */
package org.pingandeng.quiz.statistics.model;
