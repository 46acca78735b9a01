/** Campaigns with their activities: programme, seats, who was there, what came of it; shows of the play and visits to the base. */
package org.pingandeng.portal.campaign;
