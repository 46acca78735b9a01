package org.pingandeng.course.programme.model;

import java.util.List;

/**
 * How a programme lets its lessons be watched, and what of it counts. Values of the programme, not of the code.
 *
 * @param seeking whither the film may be moved
 * @param speeds how fast it may play, in percent of its natural speed, rising; always with {@link #NATURAL}
 * @param fasterPercent what a stretch played faster than naturally counts, in percent of the wall time it took; never
 *     more than 100, so that no minute of study is shorter than a minute
 * @param leastPercent the least time: a lesson is done when so much of its stated length has counted, in percent
 * @param questions what asks in the middle of a film whether somebody is there
 */
public record PlayerPolicy(
        Seeking seeking, List<Integer> speeds, int fasterPercent, int leastPercent, Questions questions) {

    /** As fast as the film was made. */
    public static final int NATURAL = 100;

    /** Whither a film may be moved, from the most free to the strictest. */
    public enum Seeking {
        /** Anywhere. */
        FREE,
        /** As the lesson's author says: anywhere, or within what was watched. */
        LESSON,
        /** Within what was watched without a jump. */
        WATCHED,
        /** Backwards only. */
        BACK,
        /** Nowhere. */
        NONE;

        /**
         * Whether what was not watched may be jumped over.
         *
         * @param byAuthor whether the lesson's author allows it
         */
        public boolean ahead(boolean byAuthor) {
            return this == FREE || this == LESSON && byAuthor;
        }
    }

    /**
     * Questions in the middle of a film.
     *
     * @param count how many a film at most; 0 for none
     * @param answerSeconds how long somebody has for the answer
     */
    public record Questions(int count, int answerSeconds) {
        /**
         * Whether there are any.
         *
         * @return false where nobody is asked
         */
        public boolean asked() {
            return count > 0;
        }
    }

    /** Speeds in their order. */
    public PlayerPolicy {
        speeds = speeds.stream().distinct().sorted().toList();
    }

    /**
     * The fastest speed allowed.
     *
     * @return in percent
     */
    public int fastest() {
        return speeds.get(speeds.size() - 1);
    }

    /**
     * What remains allowed where two policies meet: a lesson watched for two programmes at once counts for the stricter.
     *
     * @param other the other one
     * @return of each value the stricter
     */
    public PlayerPolicy and(PlayerPolicy other) {
        List<Integer> both = speeds.stream().filter(other.speeds::contains).toList();
        return new PlayerPolicy(
                seeking.compareTo(other.seeking) >= 0 ? seeking : other.seeking,
                both.isEmpty() ? List.of(NATURAL) : both,
                Math.min(fasterPercent, other.fasterPercent),
                Math.max(leastPercent, other.leastPercent),
                new Questions(
                        Math.max(questions.count(), other.questions.count()),
                        Math.min(questions.answerSeconds(), other.questions.answerSeconds())));
    }

    /**
     * The same with another least time.
     *
     * @param percent of a lesson's stated length
     */
    public PlayerPolicy withLeast(int percent) {
        return new PlayerPolicy(seeking, speeds, fasterPercent, percent, questions);
    }
}
