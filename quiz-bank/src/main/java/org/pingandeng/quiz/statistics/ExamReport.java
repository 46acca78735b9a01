package org.pingandeng.quiz.statistics;

import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.exam.model.ClosedSittings.Tally;
import org.pingandeng.quiz.statistics.model.ItemKey;
import org.pingandeng.quiz.statistics.model.PaperStatistics;

/**
 * An exam looked back on.
 *
 * @param exam which, with how many sittings count and how many wait for a marker
 * @param paper figures of its papers
 * @param items figures of its items, by code and version
 */
public record ExamReport(Tally exam, PaperStatistics paper, List<ItemReport> items) {

    ExamReport with(Tally now) {
        return new ExamReport(now, paper, items);
    }

    /**
     * One of its items.
     *
     * @param key which
     * @return empty where no counted sitting had it
     */
    public Optional<ItemReport> item(ItemKey key) {
        return items.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
