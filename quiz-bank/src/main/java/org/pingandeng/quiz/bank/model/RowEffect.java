package org.pingandeng.quiz.bank.model;

/** What a sound row does to the bank. */
public enum RowEffect {
    /** Its code is new: a new item. */
    FRESH,
    /** There is an item of its code that says something else: a new version. */
    REVISED,
    /** There is an item of its code that says just that: nothing. */
    UNCHANGED
}
