package org.pingandeng.portal.contest.model;

import java.util.UUID;

/**
 * Somebody who takes part: a seat of a class or team, or an account.
 *
 * @param id which
 * @param contest where
 * @param side {@code INDIVIDUAL} for accounts
 * @param squad the class or team; null for accounts
 * @param seat its place there; 0 for accounts
 * @param person the account; null for seats
 * @param enterprise for which their answers count; null for none
 * @param township for which their answers count; null for none
 * @param number by which they are called where no name may be shown
 */
public record Entry(
        UUID id,
        UUID contest,
        Side side,
        UUID squad,
        int seat,
        UUID person,
        UUID enterprise,
        UUID township,
        int number) {

    /** A seat, before it has a number. */
    public static Entry ofSeat(Squad squad, int seat) {
        return new Entry(UUID.randomUUID(), squad.contest(), squad.side(), squad.id(), seat, null, null, null, 0);
    }

    /** An account, before it has a number. */
    public static Entry ofPerson(UUID contest, UUID person, UUID enterprise, UUID township) {
        return new Entry(UUID.randomUUID(), contest, Side.INDIVIDUAL, null, 0, person, enterprise, township, 0);
    }
}
