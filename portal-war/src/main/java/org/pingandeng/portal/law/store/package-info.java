/** Laws in PostgreSQL. */
package org.pingandeng.portal.law.store;
