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
 */
public record ItemRow(long row, String code, Use use, Item item) {}
