/** Contests in the database: rows that are only added, answers written in groups. */
package org.pingandeng.portal.contest.store;
