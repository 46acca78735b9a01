package org.pingandeng.portal.account.model;

/** Somebody else was quicker, and the database says so: nothing was kept. The faces turn it into its refusal. */
public class Clash extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AccountRefusal reason;

    /**
     * A clash.
     *
     * @param reason what to tell the one who was slower
     * @param cause what the database said
     */
    public Clash(AccountRefusal reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public AccountRefusal reason() {
        return reason;
    }
}
