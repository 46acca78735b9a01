package org.pingandeng.quiz.bank;

import org.pingandeng.quiz.bank.model.RowChoice;
import org.pingandeng.quiz.bank.model.RowEffect;
import org.pingandeng.quiz.bank.model.StagedRow;
import org.pingandeng.quiz.item.Item;

/**
 * A row as it will look.
 *
 * @param number its place in the import
 * @param line of the file
 * @param code its name for people
 * @param use practice or exam
 * @param effect what it does to the bank
 * @param choice what shall become of it
 * @param item what it says
 */
public record ImportRow(int number, long line, String code, String use, RowEffect effect, RowChoice choice, Item item) {

    static ImportRow of(StagedRow row) {
        return new ImportRow(
                row.number(),
                row.row().row(),
                row.row().code(),
                row.row().use().name(),
                row.effect(),
                row.choice(),
                row.row().item());
    }
}
