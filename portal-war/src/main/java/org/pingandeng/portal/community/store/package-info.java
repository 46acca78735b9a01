/** Keeps schemes, applications and objections in PostgreSQL. */
package org.pingandeng.portal.community.store;
