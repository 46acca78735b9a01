/** Teams in the database. */
package org.pingandeng.portal.team.store;
