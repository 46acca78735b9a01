/** Certificates in PostgreSQL: rows that never change and events that are only appended. */
package org.pingandeng.portal.certification.store;
