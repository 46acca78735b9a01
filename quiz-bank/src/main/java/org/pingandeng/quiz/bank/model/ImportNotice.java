package org.pingandeng.quiz.bank.model;

/** What happened to an import that its owner should know; each has its words at the edge ({@code import.notice.…}). */
public enum ImportNotice {
    /** Nothing. */
    NONE,
    /** Its owner stopped the writing; nothing of it was written. */
    CANCELLED,
    /** The portal stopped in the middle of writing; nothing of it was written. */
    INTERRUPTED,
    /** The bank has changed since the comparison, so that it was compared again and wants to be looked at again. */
    BANK_CHANGED,
    /** The portal stopped several times over this file and will not try it again. */
    GAVE_UP,
    /** Something broke; the portal's log says what. */
    FAULT
}
