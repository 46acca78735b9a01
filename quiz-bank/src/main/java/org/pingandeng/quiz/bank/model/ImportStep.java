package org.pingandeng.quiz.bank.model;

/** What a running import is at; each has its words at the edge ({@code import.step.…}). */
public enum ImportStep {
    /** The file is read row by row. */
    READ,
    /** Rows are compared with the bank and with each other. */
    COMPARE,
    /** Chosen rows become items. */
    WRITE
}
