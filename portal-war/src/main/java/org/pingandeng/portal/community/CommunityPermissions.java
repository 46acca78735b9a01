package org.pingandeng.portal.community;

/** What one may do with titles. Who may do it with which application says {@code model.Ground}. */
public final class CommunityPermissions {

    /** Applies for titles for one's own organisation. */
    public static final String APPLY = "community.apply";
    /** Reviews applications: the township those below it, the office all. */
    public static final String REVIEW = "community.review";
    /** Goes and sees where one is named for a visit. */
    public static final String ASSESS = "community.assess";
    /** Decides for the county, and keeps the schemes. */
    public static final String OFFICE = "community.office";
    /** Reminds those who hold titles, and tells of schemes whose day has come; the portal does it by itself. */
    public static final String REMIND = "community.remind";

    private CommunityPermissions() {}
}
