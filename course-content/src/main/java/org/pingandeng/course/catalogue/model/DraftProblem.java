package org.pingandeng.course.catalogue.model;

/**
 * Something that must be put right in a draft before it goes to review.
 *
 * @param lesson the lesson's code; blank for the course and its chapters
 * @param field the field of the form, such as {@code title}, {@code file} or {@code chapter.1}
 * @param reason what is wrong
 */
public record DraftProblem(String lesson, String field, Reason reason) {

    /** What can be wrong. */
    public enum Reason {
        /** It has to be said. */
        MISSING,
        /** It is longer than there is room for. */
        TOO_LONG,
        /** A length is between 1 second and 8 hours. */
        LENGTH_INVALID,
        /** A stated length is more than what its film or sound lasts. */
        LENGTH_BEYOND_FILE,
        /** There is no lesson. */
        NO_LESSONS,
        /** A chapter has no lesson. */
        EMPTY_CHAPTER,
        /** An article is named like {@code 安全生产法:28}. */
        LAW_FORM,
        /** A picture needs words for those who cannot see it. */
        WORDS_MISSING
    }
}
