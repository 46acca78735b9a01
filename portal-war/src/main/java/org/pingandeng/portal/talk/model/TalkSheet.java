package org.pingandeng.portal.talk.model;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The sheet that a phone hands in.
 *
 * @param id of the talk, made by the phone
 * @param slug the case's address
 * @param team how the team is called
 * @param heldAt when, by the phone's clock
 * @param members who signed
 */
public record TalkSheet(UUID id, String slug, String team, Instant heldAt, List<String> members) {

    /** How many may sign one sheet. */
    public static final int MOST_MEMBERS = 100;

    private static final int LONGEST_TEAM = 60;
    private static final int LONGEST_NAME = 40;
    private static final Duration AHEAD = Duration.ofDays(1);

    /** Names without spaces around them, and without what cannot be read. */
    public TalkSheet {
        team = team == null ? "" : plain(team);
        members = members == null
                ? List.of()
                : members.stream()
                        .filter(Objects::nonNull)
                        .map(TalkSheet::plain)
                        .toList();
    }

    private static String plain(String name) {
        return name.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /**
     * What stands in the way of keeping it, as far as the sheet itself tells.
     *
     * @param now the server's time
     */
    public Optional<TalkRefusal> flaw(Instant now) {
        if (id == null || team.isEmpty() || team.length() > LONGEST_TEAM || !signed()) {
            return Optional.of(TalkRefusal.INCOMPLETE);
        }
        boolean timely = heldAt != null && heldAt.isAfter(Instant.EPOCH) && heldAt.isBefore(now.plus(AHEAD));
        return timely ? Optional.empty() : Optional.of(TalkRefusal.TIME_WRONG);
    }

    private boolean signed() {
        return !members.isEmpty()
                && members.size() <= MOST_MEMBERS
                && new HashSet<>(members).size() == members.size()
                && members.stream().noneMatch(name -> name.isEmpty() || name.length() > LONGEST_NAME);
    }
}
