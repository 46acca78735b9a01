/** What the stores of this module share: plain statements, and papers as JSON columns. */
package org.pingandeng.quiz.sql;
