/** Programmes, rules with their dates, enrolments and classroom hours. */
package org.pingandeng.course.programme.model;
