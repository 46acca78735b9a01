/** Calls, works and votes in the database. */
package org.pingandeng.portal.works.store;
