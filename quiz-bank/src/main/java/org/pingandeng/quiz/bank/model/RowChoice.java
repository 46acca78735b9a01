package org.pingandeng.quiz.bank.model;

/** What shall become of a sound row. */
public enum RowChoice {
    /** It goes into the bank. */
    TAKE,
    /** It is left out. */
    SKIP
}
