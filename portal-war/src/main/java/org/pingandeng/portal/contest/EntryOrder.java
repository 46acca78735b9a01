package org.pingandeng.portal.contest;

import java.util.UUID;

/**
 * How somebody wants to take part.
 *
 * @param contest its address
 * @param side {@code TEAM} or {@code CLASS} with code and seat, anything else with the visitor's account
 * @param code of the class or team
 * @param team how the team is called
 * @param seat which seat
 * @param device a number that the device made up for itself
 * @param township where somebody lives whose account belongs to none
 * @param shown whether township and masked name may stand on the list of single people
 */
public record EntryOrder(
        String contest, String side, String code, String team, int seat, UUID device, UUID township, boolean shown) {

    /** Whether it comes with a code. */
    boolean seated() {
        return "TEAM".equals(side) || "CLASS".equals(side);
    }

    /** The code as it is kept: capital letters without blanks and dashes. */
    String plainCode() {
        return code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
