/** Hazards on photos in the database. */
package org.pingandeng.portal.snap.store;
