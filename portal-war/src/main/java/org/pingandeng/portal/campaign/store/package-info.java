/** Campaigns and their activities in PostgreSQL. */
package org.pingandeng.portal.campaign.store;
