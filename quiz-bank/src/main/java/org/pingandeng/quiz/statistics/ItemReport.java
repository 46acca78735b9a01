package org.pingandeng.quiz.statistics;

import java.util.List;
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
        ItemKey key, String code, Item item, ItemStatistics figures, AnswerTable answers, List<Raised> flags) {}
