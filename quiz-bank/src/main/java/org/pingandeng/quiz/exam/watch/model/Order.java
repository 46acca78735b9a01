package org.pingandeng.quiz.exam.watch.model;

import java.util.Optional;
import java.util.UUID;

/**
 * What an invigilator orders, for one sitting or for all that are open.
 *
 * @param id given by the page; the same order sent twice is carried out once
 * @param kind what is ordered
 * @param sitting for which sitting; null for all of the hall
 * @param minutes how much longer; 0 for orders that know none
 * @param words the message, or the reason
 * @param by who orders
 */
public record Order(UUID id, Kind kind, UUID sitting, int minutes, String words, UUID by) {

    private static final int LONGEST = 300;
    private static final int MOST_MINUTES = 240;

    public Order {
        words = words == null ? "" : words.strip();
    }

    /** What can be ordered. */
    public enum Kind {
        /** Time stands; what is saved meanwhile is kept. */
        PAUSE,
        /** Time goes on; the length of the pause is made good. */
        RESUME,
        /** More time. */
        EXTEND,
        /** A word to the candidate. */
        MESSAGE,
        /** The end now; what was saved is marked. */
        CLOSE,
        /** The end without a mark; it costs no attempt. */
        VOID,
        /** The tab that has the sitting loses it, so that the candidate can go on elsewhere. */
        READMIT,
        /** A raised hand has been seen to. */
        ANSWER;

        /**
         * Whether all sittings of a hall may be meant at once.
         *
         * @return false for what must be decided for each candidate
         */
        public boolean forAll() {
            return this == PAUSE || this == RESUME || this == EXTEND || this == MESSAGE;
        }

        private boolean wordless() {
            return this == RESUME || this == ANSWER;
        }
    }

    /**
     * What is wrong with it.
     *
     * @return empty when it can be carried out
     */
    public Optional<Refusal> problem() {
        if (sitting == null && !kind.forAll()) {
            return Optional.of(Refusal.ONE_ONLY);
        }
        if (words.isEmpty() && !kind.wordless()) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        if (words.length() > LONGEST || words.indexOf('\0') >= 0) {
            return Optional.of(Refusal.WORDS_LONG);
        }
        boolean sensible = kind == Kind.EXTEND ? minutes >= 1 && minutes <= MOST_MINUTES : minutes == 0;
        return sensible ? Optional.empty() : Optional.of(Refusal.MINUTES);
    }

    /** Why an order was not carried out. */
    public enum Refusal {
        /** It can be given for one candidate only. */
        ONE_ONLY,
        /** There are no words with it. */
        WORDS_MISSING,
        /** The words are too long. */
        WORDS_LONG,
        /** It is no sensible number of minutes. */
        MINUTES,
        /** It concerns no sitting: none is open, or all are already as ordered. */
        NOBODY
    }

    /**
     * What came of an order.
     *
     * @param sittings how many it reached
     * @param refusal why none, or null
     */
    public record Outcome(int sittings, Refusal refusal) {}
}
