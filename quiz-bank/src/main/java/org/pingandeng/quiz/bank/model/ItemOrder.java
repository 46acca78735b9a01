package org.pingandeng.quiz.bank.model;

/** How a list of items is sorted; equals stand by code. */
public enum ItemOrder {
    /** The latest changed first. */
    CHANGED,
    /** By code. */
    CODE,
    /** The easy ones first. */
    DIFFICULTY,
    /** The hard ones first. */
    HARDEST,
    /** By type. */
    TYPE
}
