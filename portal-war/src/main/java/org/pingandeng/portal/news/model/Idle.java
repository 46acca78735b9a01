package org.pingandeng.portal.news.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A column in which nothing was published for two weeks (FACTS 6.4: columns of the home page are not left idle longer).
 *
 * @param column which
 * @param last when something was published in it last; null for never
 */
public record Idle(Column column, Instant last) {

    private static final Duration TOO_LONG = Duration.ofDays(14);

    /**
     * Finds them among the columns that stand at the top.
     *
     * @param columns all
     * @param articles all
     * @param now the server's time
     */
    public static List<Idle> among(List<Column> columns, List<Article> articles, Instant now) {
        return columns.stream()
                .filter(column -> column.parent() == null)
                .map(column -> new Idle(column, last(column, columns, articles)))
                .filter(each -> each.last() == null || each.last().isBefore(now.minus(TOO_LONG)))
                .toList();
    }

    private static Instant last(Column top, List<Column> columns, List<Article> articles) {
        List<String> codes = columns.stream()
                .filter(column -> column.within(top.code()))
                .map(Column::code)
                .toList();
        return articles.stream()
                .filter(article -> article.live() && codes.contains(article.section()))
                .map(Article::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
