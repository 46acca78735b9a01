/** Test assembly in the database, by JDBC. */
package org.pingandeng.quiz.assembly.store;
