/** Evaluations in the database. */
package org.pingandeng.course.evaluation.store;
