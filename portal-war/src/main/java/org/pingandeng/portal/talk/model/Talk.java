package org.pingandeng.portal.talk.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A talk that was held. The names are personal data: only the enterprise of the foreman sees them.
 *
 * @param id given by the phone, so that handing in twice keeps one
 * @param caseCode which case was told
 * @param caseTitle its title at that time
 * @param owner the organisation of the foreman
 * @param team how the team is called
 * @param heldAt when, by the phone's clock
 * @param members who was there, as they signed
 * @param foreman who handed it in
 * @param foremanName their name then
 * @param receivedAt when it arrived
 */
public record Talk(
        UUID id,
        String caseCode,
        String caseTitle,
        UUID owner,
        String team,
        Instant heldAt,
        List<String> members,
        UUID foreman,
        String foremanName,
        Instant receivedAt) {

    /** The list is the talk's own. */
    public Talk {
        members = List.copyOf(members);
    }

    /** How many signed. */
    public int people() {
        return members.size();
    }

    /**
     * Whether another says the same, whenever it arrived.
     *
     * @param other from the same phone
     */
    public boolean same(Talk other) {
        return foreman.equals(other.foreman)
                && caseCode.equals(other.caseCode)
                && team.equals(other.team)
                && heldAt.equals(other.heldAt)
                && members.equals(other.members);
    }
}
