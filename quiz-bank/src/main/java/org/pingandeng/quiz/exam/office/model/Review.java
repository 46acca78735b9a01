package org.pingandeng.quiz.exam.office.model;

/** What candidates see beside their mark, each with what stands before it. */
public enum Review {
    /** The mark alone. */
    MARK,
    /** What was earned in each topic. */
    TOPICS,
    /** What to read again where something was wrong. */
    MISTAKES;

    /**
     * Whether so much is shown.
     *
     * @param part what
     * @return true when this goes as far
     */
    public boolean shows(Review part) {
        return compareTo(part) >= 0;
    }
}
