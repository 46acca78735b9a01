/** What counts as study. Pure: time and state are parameters. All lengths are milliseconds. */
package org.pingandeng.course.hours.model;
