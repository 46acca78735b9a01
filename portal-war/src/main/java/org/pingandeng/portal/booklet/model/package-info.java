/** Booklets, handouts and where copies lie; no database. */
package org.pingandeng.portal.booklet.model;
