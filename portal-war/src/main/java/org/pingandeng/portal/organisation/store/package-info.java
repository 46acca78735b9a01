/** Keeps organisations in PostgreSQL. */
package org.pingandeng.portal.organisation.store;
