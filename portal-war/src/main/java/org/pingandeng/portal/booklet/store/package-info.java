/** The book of handouts, only ever added to, and counters of readings by day. */
package org.pingandeng.portal.booklet.store;
