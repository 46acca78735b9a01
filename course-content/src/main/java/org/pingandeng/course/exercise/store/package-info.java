/** Exercises in PostgreSQL. */
package org.pingandeng.course.exercise.store;
