package org.pingandeng.quiz.statistics;

import java.util.List;
import java.util.function.UnaryOperator;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.statistics.model.AnswerTable;
import org.pingandeng.quiz.statistics.model.ItemJudge.Raised;
import org.pingandeng.quiz.statistics.model.ItemKey;
import org.pingandeng.quiz.statistics.model.ItemStatistics;

/**
 * One item of an exam with its figures.
 *
 * @param key which
 * @param code the item's name for people and files
 * @param item its content with the key, as it was sat
 * @param figures facility, discrimination, time
 * @param answers who said what
 * @param flags why a person should look at it, the gravest first
 */
public record ItemReport(
        ItemKey key, String code, Item item, ItemStatistics figures, AnswerTable answers, List<Raised> flags) {

    /**
     * What a row of its answers says, in the reader's language.
     *
     * @param row of its table
     * @param words gives the reader's word for {@code said.true}, {@code said.false}, {@code said.elsewhere} and
     *     {@code answer.*}
     * @return never empty
     */
    public String said(AnswerTable.Row row, UnaryOperator<String> words) {
        boolean spoken = row.kind() == AnswerTable.Kind.KEY || row.kind() == AnswerTable.Kind.WRONG;
        if (spoken && item instanceof Item.TrueFalse) {
            return words.apply("said." + row.text());
        }
        if (row.kind() == AnswerTable.Kind.WRONG
                && item instanceof Item.HazardPicture
                && row.text().isEmpty()) {
            return words.apply("said.elsewhere");
        }
        return row.text().isEmpty() ? words.apply("answer." + row.kind()) : row.text();
    }
}
