/** Columns, articles and alerts in PostgreSQL. */
package org.pingandeng.portal.news.store;
