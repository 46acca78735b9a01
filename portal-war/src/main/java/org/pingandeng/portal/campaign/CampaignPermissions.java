package org.pingandeng.portal.campaign;

/** What one may do with campaigns and their activities. Reading, signing up and being counted are for everybody. */
public final class CampaignPermissions {

    /** Keeps campaigns, plans activities, sees who signed up, counts, and says what came of it. */
    public static final String KEEP = "campaign.keep";

    private CampaignPermissions() {}
}
