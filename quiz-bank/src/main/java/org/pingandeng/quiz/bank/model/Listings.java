package org.pingandeng.quiz.bank.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Items as lists and histories show them. */
public interface Listings {

    /**
     * A version of an item.
     *
     * @param number from 1
     * @param at when it was made
     */
    record VersionLine(int number, Instant at) {}

    /**
     * Items.
     *
     * @param items which
     * @return those that exist, in the order asked for
     */
    List<Listing> of(Collection<UUID> items);

    /**
     * An item's versions.
     *
     * @param item which
     * @return the latest first
     */
    List<VersionLine> versions(UUID item);
}
