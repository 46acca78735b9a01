package org.pingandeng.quiz.bank.model;

/** Where an item stands between its author and its end. */
public enum ItemState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    RETIRED
}
