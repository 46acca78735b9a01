/** Talks in the database. */
package org.pingandeng.portal.talk.store;
