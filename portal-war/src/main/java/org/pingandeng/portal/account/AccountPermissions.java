package org.pingandeng.portal.account;

/** The permissions about people and the running of the portal, one a use case. */
public final class AccountPermissions {

    /** One's own profile, password and sign-ins. */
    public static final String OWN = "account.own";
    /** Looks people up in one's own part of the organisation tree. */
    public static final String READ = "account.read";
    /** Hands out one-time codes to people in one's own part of the tree. */
    public static final String HELP = "account.help";
    /** Gives and takes roles, closes accounts. */
    public static final String ADMINISTER = "account.administer";
    /** Reads the organisation tree. */
    public static final String ORGANISATION_READ = "organisation.read";
    /** Changes the organisation tree. */
    public static final String ORGANISATION_CHANGE = "organisation.change";
    /** Reads the audit trail. */
    public static final String AUDIT = "audit.read";
    /** Changes the portal's settings. */
    public static final String SETTINGS = "settings.change";
    /** Watches jobs. */
    public static final String JOBS = "jobs.read";
    /** Reads dated rules. */
    public static final String RULES = "rules.read";

    private AccountPermissions() {}
}
