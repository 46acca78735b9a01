package org.pingandeng.portal.contest.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A contest.
 *
 * @param id which
 * @param slug its address
 * @param titleZh its name
 * @param titleEn its name in English; blank where there is none
 * @param aboutZh what it is about, prizes and all; may be blank
 * @param aboutEn the same in English
 * @param sides for what one may take part
 * @param topics beginnings of the paths of topics to draw from; none for all
 * @param questions how many an attempt has
 * @param seconds how long an attempt lasts
 * @param aDay how many attempts somebody has a day
 * @param summed whether a group's people are summed up; else their average counts
 * @param fewest people whom a group needs to be shown
 * @param step what the office did last: {@code OPENED}, {@code CLOSED} or blank
 * @param rounds in their order
 */
public record Contest(
        UUID id,
        String slug,
        String titleZh,
        String titleEn,
        String aboutZh,
        String aboutEn,
        Set<Side> sides,
        List<String> topics,
        int questions,
        int seconds,
        int aDay,
        boolean summed,
        int fewest,
        String step,
        List<Round> rounds) {

    /** People whom any group needs at least, whatever a contest says. */
    public static final int FEWEST_OF_ALL = 5;

    /** Where a contest stands. */
    public enum State {
        DRAFT,
        COMING,
        RUNNING,
        BETWEEN,
        OVER,
        CLOSED
    }

    /** Its lists are its own. */
    public Contest {
        sides = Set.copyOf(sides);
        topics = List.copyOf(topics);
        rounds = List.copyOf(rounds);
    }

    /** Whether the office has opened it, and not closed it again. */
    public boolean opened() {
        return step.equals("OPENED");
    }

    /** Whether anybody but the office has seen it. */
    public boolean shown() {
        return !step.isEmpty();
    }

    /**
     * The round that runs.
     *
     * @param now the server's time
     * @return empty where none does, or the contest is not open
     */
    public Optional<Round> roundAt(Instant now) {
        return rounds.stream().filter(round -> opened() && round.runsAt(now)).findFirst();
    }

    /**
     * The round that comes next.
     *
     * @param now the server's time
     */
    public Optional<Round> nextAfter(Instant now) {
        return rounds.stream().filter(round -> round.opensAt().isAfter(now)).findFirst();
    }

    /**
     * Where it stands.
     *
     * @param now the server's time
     */
    public State stateAt(Instant now) {
        if (!opened()) {
            return shown() ? State.CLOSED : State.DRAFT;
        }
        if (roundAt(now).isPresent()) {
            return State.RUNNING;
        }
        boolean begun = rounds.stream().anyMatch(round -> round.closesAt().isBefore(now));
        boolean more = nextAfter(now).isPresent();
        return more ? begun ? State.BETWEEN : State.COMING : State.OVER;
    }

    /** Whether people come by a code and a seat. */
    public boolean seated() {
        return sides.stream().anyMatch(Side::seated);
    }

    /** Whether people take part with their account. */
    public boolean personal() {
        return sides.stream().anyMatch(side -> !side.seated());
    }

    /** Whether somebody can take part for this. */
    public boolean takes(String side) {
        return sides.stream().anyMatch(each -> each.name().equals(side));
    }

    /** How long an attempt lasts. */
    public int minutes() {
        return seconds / 60;
    }
}
