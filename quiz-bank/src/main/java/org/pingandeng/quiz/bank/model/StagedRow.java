package org.pingandeng.quiz.bank.model;

import java.util.UUID;
import org.pingandeng.quiz.exchange.ItemRow;

/**
 * A sound row of an import, compared with the bank.
 *
 * @param number its place among the sound ones, from 0
 * @param row what the file says
 * @param bands its signature
 * @param effect what it does to the bank
 * @param item which item it is, or will be
 * @param seen that item's version when it was compared; 0 for none
 * @param near what it is like; null for nothing
 * @param choice what shall become of it
 */
public record StagedRow(
        int number, ItemRow row, int[] bands, RowEffect effect, UUID item, int seen, Near near, RowChoice choice) {

    /**
     * What a row is like: an item of the bank or an earlier row.
     *
     * @param item which item; null where it is a row
     * @param number which row; -1 where it is an item
     * @param resemblance Jaccard's index, up to 1
     */
    public record Near(UUID item, int number, double resemblance) {

        /**
         * The resemblance for people.
         *
         * @return per cent
         */
        public int percent() {
            return (int) Math.round(100 * resemblance);
        }

        /**
         * Whether it says the same but for punctuation.
         *
         * @return true for equal words
         */
        public boolean same() {
            return resemblance >= 1;
        }
    }
}
