package org.pingandeng.portal.account.model;

/** Somebody asked for what is outside their own data, or is not there: answered with 404, so a guess learns nothing. */
public class NotYours extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param what the kind of thing that was asked for
     */
    public NotYours(String what) {
        super("Not found, or not yours: " + what);
    }
}
