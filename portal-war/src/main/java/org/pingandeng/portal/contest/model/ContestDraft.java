package org.pingandeng.portal.contest.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the office says a contest shall be. Its first round is as long as the contest; more can follow.
 *
 * @param titleZh its name
 * @param titleEn its name in English; may be blank
 * @param aboutZh what it is about; may be blank
 * @param aboutEn the same in English; may be blank
 * @param sides for what one may take part
 * @param topics topics to draw from; none for all
 * @param questions how many an attempt has
 * @param minutes how long an attempt lasts
 * @param aDay attempts a day
 * @param summed whether a group's people are summed up
 * @param fewest people whom a group needs to be shown
 * @param opensAt when the first round opens; null where that was no time
 * @param closesAt when it closes; null where that was no time
 */
public record ContestDraft(
        String titleZh,
        String titleEn,
        String aboutZh,
        String aboutEn,
        Set<Side> sides,
        List<String> topics,
        int questions,
        int minutes,
        int aDay,
        boolean summed,
        int fewest,
        Instant opensAt,
        Instant closesAt) {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TITLE_EN = 120;
    private static final int LEAST_QUESTIONS = 5;
    private static final int MOST_QUESTIONS = 100;
    private static final int MOST_MINUTES = 120;
    private static final int MOST_A_DAY = 20;
    private static final int MOST_FEWEST = 100;
    private static final Duration LONGEST_ROUND = Duration.ofDays(200);

    /** Its lists are its own. */
    public ContestDraft {
        sides = Set.copyOf(sides);
        topics = List.copyOf(topics);
    }

    /** What stands in the way of making it, as far as it tells by itself. */
    public Optional<DraftRefusal> flaw() {
        if (titleZh.isBlank() || titleZh.length() > LONGEST_TITLE || titleEn.length() > LONGEST_TITLE_EN) {
            return Optional.of(DraftRefusal.TITLE);
        }
        if (sides.isEmpty()) {
            return Optional.of(DraftRefusal.SIDES);
        }
        if (!within(questions, LEAST_QUESTIONS, MOST_QUESTIONS)) {
            return Optional.of(DraftRefusal.QUESTIONS);
        }
        if (!within(minutes, 1, MOST_MINUTES)) {
            return Optional.of(DraftRefusal.MINUTES);
        }
        if (!within(aDay, 1, MOST_A_DAY)) {
            return Optional.of(DraftRefusal.TRIES);
        }
        if (!within(fewest, Contest.FEWEST_OF_ALL, MOST_FEWEST)) {
            return Optional.of(DraftRefusal.FEWEST);
        }
        return span(opensAt, closesAt) ? Optional.empty() : Optional.of(DraftRefusal.TIMES);
    }

    /**
     * Whether a round can last from then to then.
     *
     * @param opensAt may be null
     * @param closesAt may be null
     */
    public static boolean span(Instant opensAt, Instant closesAt) {
        return opensAt != null
                && closesAt != null
                && closesAt.isAfter(opensAt)
                && Duration.between(opensAt, closesAt).compareTo(LONGEST_ROUND) <= 0;
    }

    private static boolean within(int number, int least, int most) {
        return number >= least && number <= most;
    }
}
