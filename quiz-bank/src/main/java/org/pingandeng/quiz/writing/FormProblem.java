package org.pingandeng.quiz.writing;

/**
 * What still keeps a form from being an item.
 *
 * @param field the field's name in the form, such as {@code option.2.text}
 * @param reason what is wrong with it
 */
public record FormProblem(String field, Reason reason) {

    /** What can be wrong; each has its words at the edge ({@code write.problem.<NAME>}). */
    public enum Reason {
        /** Nothing stands there. */
        MISSING,
        /** More than a question can hold. */
        TOO_LONG,
        /** More lines are needed: two options, three for several answers, two steps or pairs. */
        TOO_FEW,
        /** No option is marked as right. */
        NO_KEY,
        /** More than one option is marked as right. */
        SEVERAL_KEYS,
        /** The same stands in an earlier line. */
        EQUAL,
        /** No number of the range that is meant. */
        NUMBER,
        /** The stem has another number of blanks (____) than there are answers. */
        BLANKS,
        /** A tolerance without numbers on both sides. */
        TOLERANCE,
        /** No picture was chosen. */
        PICTURE,
        /** Not at least three corners of numbers from 0 to 10000. */
        OUTLINE,
        /** No place is marked as a hazard. */
        NO_HAZARD
    }
}
