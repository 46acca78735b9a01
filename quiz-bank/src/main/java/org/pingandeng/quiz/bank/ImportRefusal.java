package org.pingandeng.quiz.bank;

/** Why an import did not go on; each has its words at the edge ({@code import.refusal.…}). */
public enum ImportRefusal {
    /** There is nothing in the file. */
    EMPTY,
    /** The file is larger than {@link ImportDesk#MOST_MEGABYTES}. */
    TOO_LARGE,
    /** The topic is missing, or the difficulty is not from 1 to 5. */
    NO_TOPIC,
    /** Somebody has several imports running; one of them must end first. */
    TOO_MANY_AT_ONCE,
    /** There is no such import of this person. */
    NOT_FOUND,
    /** It is not in the phase for that; perhaps it went on meanwhile. */
    NOT_NOW,
    /** Some rows have problems, and nobody said that they may be left out. */
    PROBLEMS,
    /** There is no row to take. */
    NOTHING_TO_TAKE
}
