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
        WORDS_MISSING,
        /** There are more than can be kept apart. */
        TOO_MANY,
        /** Two situations have one name. */
        KEY_TWICE,
        /** Where nothing ends, there are two things to choose from at least. */
        CHOICES_FEW,
        /** Where it ends, there is nothing to choose. */
        CHOICES_AT_ENDING,
        /** Nothing here is what should be done. */
        BETTER_MISSING,
        /** A choice leads nowhere. */
        TARGET_MISSING,
        /** No way leads here from the beginning. */
        UNREACHABLE,
        /** From here no ending can be reached any more. */
        NO_WAY_OUT,
        /** It never ends. */
        NO_ENDING,
        /** It never ends well, although that is asked for. */
        NO_GOOD_ENDING,
        /** A day is written as 2021-09-01. */
        DATE_FORM,
        /** Something has to be a hazard. */
        NO_HAZARD,
        /** Corners are written as 120,340 560,340 560,800. */
        OUTLINE_FORM,
        /** It is a whole number within its bounds. */
        NUMBER_FORM,
        /** There are fewer questions for practice than are asked or named. */
        QUESTIONS_FEW
    }
}
