package org.pingandeng.quiz.bank;

import org.pingandeng.quiz.item.Item;

/**
 * A row beside what it is like.
 *
 * @param row the row
 * @param item what the other one says
 * @param code the other one's name
 * @param line the other one's line of the same file; 0 where it is in the bank
 * @param percent how alike they are
 */
public record AlikePair(ImportRow row, Item item, String code, long line, int percent) {}
