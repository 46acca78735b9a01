/** What a campaign, an activity, a booking and a code at the door are. */
package org.pingandeng.portal.campaign.model;
