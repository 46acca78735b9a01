package org.pingandeng.quiz.assembly;

import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;

/**
 * A blueprint as it is typed; numbers that are none are null.
 *
 * @param id of the kept blueprint that it changes; null for a new one
 * @param title its name
 * @param use exam or practice
 * @param rows its sections in their order
 * @param fixed codes of items that every paper has
 * @param leftOut codes of items that no paper has
 * @param topicsLeftOut beginnings of topic paths that no paper draws from
 * @param shares how many items topics have
 * @param level over how many steps of topics items are spread; 0 for none
 * @param lastPapers of how many of the latest papers items are left out
 * @param lastDays of how many days items are left out
 * @param minutes how long a paper takes
 * @param passMark points to pass
 * @param forms how many parallel forms
 * @param common how many items two forms may have in common
 * @param seed decides what is drawn
 */
public record Draft(
        UUID id,
        String title,
        Use use,
        List<Row> rows,
        List<String> fixed,
        List<String> leftOut,
        List<String> topicsLeftOut,
        List<ShareRow> shares,
        int level,
        Integer lastPapers,
        Integer lastDays,
        Integer minutes,
        Double passMark,
        Integer forms,
        Integer common,
        long seed) {

    /**
     * A section as it is typed.
     *
     * @param type of its items
     * @param topics beginnings of topic paths; none for all
     * @param easiest the lowest difficulty
     * @param hardest the highest difficulty
     * @param count how many items
     * @param points for each
     */
    public record Row(ItemType type, List<String> topics, int easiest, int hardest, Integer count, Double points) {
        public Row {
            topics = List.copyOf(topics);
        }
    }

    /**
     * A topic's share as it is typed.
     *
     * @param topic beginning of a topic's path
     * @param least at least so many items
     * @param most at most so many
     */
    public record ShareRow(String topic, Integer least, Integer most) {}

    public Draft {
        rows = List.copyOf(rows);
        fixed = List.copyOf(fixed);
        leftOut = List.copyOf(leftOut);
        topicsLeftOut = List.copyOf(topicsLeftOut);
        shares = List.copyOf(shares);
    }
}
