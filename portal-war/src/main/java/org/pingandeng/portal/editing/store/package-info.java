/** Versions and steps in PostgreSQL. */
package org.pingandeng.portal.editing.store;
