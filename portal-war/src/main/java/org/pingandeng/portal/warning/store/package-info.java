/** Warning cases in PostgreSQL. */
package org.pingandeng.portal.warning.store;
