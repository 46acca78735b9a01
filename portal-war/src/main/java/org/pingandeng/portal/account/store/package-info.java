/** Keeps people in PostgreSQL. */
package org.pingandeng.portal.account.store;
