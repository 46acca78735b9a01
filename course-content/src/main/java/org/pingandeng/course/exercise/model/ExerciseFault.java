package org.pingandeng.course.exercise.model;

/**
 * Something that must be put right in an exercise before learners get it.
 *
 * @param field where, such as {@code situation.2.choice.0}; numbers from 0
 * @param reason what is wrong
 */
public record ExerciseFault(String field, Reason reason) {

    /** What can be wrong. */
    public enum Reason {
        /** It has to be said. */
        MISSING,
        /** It is longer than there is room for. */
        TOO_LONG,
        /** There are more than can be kept apart. */
        TOO_MANY,
        /** A picture needs words for those who cannot see it. */
        WORDS_MISSING,
        /** Two situations have one name. */
        KEY_TWICE,
        /** Where nothing ends, there are two things to choose from at least. */
        CHOICES_FEW,
        /** Where it ends, there is nothing to choose. */
        CHOICES_AT_ENDING,
        /** Nothing here is what should be done, so that nobody can do it right. */
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
        NUMBER_FORM
    }
}
