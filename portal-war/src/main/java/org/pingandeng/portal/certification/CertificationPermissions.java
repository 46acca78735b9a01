package org.pingandeng.portal.certification;

/** The permissions of certification, one a use case. */
public final class CertificationPermissions {

    /** Sees and prints one's own certificates. */
    public static final String OWN = "certificate.own";

    /** Looks through all certificates and prints them. */
    public static final String SEARCH = "certificate.search";

    /** Sees and prints the certificates of one's own enterprise. */
    public static final String TEAM = "certificate.team";

    /** Withdraws a certificate. */
    public static final String REVOKE = "certificate.revoke";

    /** Issues a certificate: the portal itself, on the news of a passed exam, or the office. */
    public static final String ISSUE = "certificate.issue";

    /** Reads the dated rules. */
    public static final String READ_RULES = "rules.read";

    /** Adds versions of the dated rules. */
    public static final String CHANGE_RULES = "rules.change";

    private CertificationPermissions() {}
}
