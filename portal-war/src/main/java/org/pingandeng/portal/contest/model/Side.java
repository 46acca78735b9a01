package org.pingandeng.portal.contest.model;

/** For what people take part in a contest. */
public enum Side {
    /** For themselves, with an account. */
    INDIVIDUAL,
    /** For a team that the office gave a code. */
    TEAM,
    /** For the enterprise of one's account. */
    ENTERPRISE,
    /** For the township of one's account, or one that was chosen. */
    TOWNSHIP,
    /** For a class of pupils: a code and a seat, nothing else. */
    CLASS;

    /** Whether people come by a code and a seat. */
    public boolean seated() {
        return this == TEAM || this == CLASS;
    }
}
