package org.pingandeng.quiz.exchange;

import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;

/**
 * A sound row of a file.
 *
 * @param row line of the file
 * @param code the item's name for people and files
 * @param use practice or exam
 * @param item its content
 * @param filed under what the file puts it, beside its topic
 */
public record ItemRow(long row, String code, Use use, Item item, Filed filed) {

    /** A row that files its item under nothing. */
    public ItemRow(long row, String code, Use use, Item item) {
        this(row, code, use, item, Filed.NONE);
    }
}
