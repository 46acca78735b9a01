package org.pingandeng.quiz.item;

/** What an item is for. Practice and formal exams never draw on the same items (教考分离, order 44). */
public enum Use {
    PRACTICE,
    EXAM
}
