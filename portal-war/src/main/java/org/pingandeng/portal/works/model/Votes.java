package org.pingandeng.portal.works.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Votes, which are only ever added, and exclusions of some of them. */
public interface Votes {

    /**
     * Adds a vote, unless its voter has voted in this call on this day.
     *
     * @return whether it was added
     */
    boolean add(Vote vote);

    /** How many votes came in a call from an address on its day. */
    long from(UUID call, String address);

    /** Hours with many votes for one work from one network, the most first. */
    List<Burst> bursts(UUID call, int least, int most);

    /**
     * Excludes the votes of a burst that still count.
     *
     * @param burst which
     * @param reason why
     * @param person who decided
     * @param personName their name
     * @param at when
     * @return how many votes
     */
    int exclude(Burst burst, String reason, UUID person, String personName, Instant at);

    /** Counts all votes of a call anew. */
    void recount(UUID call);
}
