/** Programmes, rules, enrolments and classroom hours in the database. */
package org.pingandeng.course.programme.store;
