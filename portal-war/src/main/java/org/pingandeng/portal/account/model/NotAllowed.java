package org.pingandeng.portal.account.model;

/** Somebody asked for what no role of theirs permits: answered with 403. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param permission what was missing
     */
    public NotAllowed(String permission) {
        super("Missing permission: " + permission);
    }
}
