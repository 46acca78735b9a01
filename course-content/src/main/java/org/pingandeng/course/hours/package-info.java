/**
 * The class-hour ledger (学时): every second of study that counted and every one that did not, with the reason. The
 * rules are pure; the ledger is only ever appended to.
 */
package org.pingandeng.course.hours;
