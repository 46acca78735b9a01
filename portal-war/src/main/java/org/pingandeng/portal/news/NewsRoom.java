package org.pingandeng.portal.news;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.portal.news.model.Article;
import org.pingandeng.portal.news.model.Articles;
import org.pingandeng.portal.news.model.Column;
import org.pingandeng.portal.news.model.Links;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;

/** Columns and articles for everybody: a copy in each node's memory that follows the news. */
@ApplicationScoped
public class NewsRoom implements NodeReader {

    /**
     * An article that leads somewhere.
     *
     * @param article which
     * @param links the addresses that are written in it
     */
    public record Linked(Article article, List<String> links) {

        private static Linked of(Article article) {
            return new Linked(article, List.copyOf(Links.in(article.text("body") + "\n" + article.text("bodyEn"))));
        }
    }

    private record Paper(List<Column> columns, List<Article> articles, List<Linked> linked) {

        private static Paper of(List<Column> columns, List<Article> articles) {
            return new Paper(
                    columns,
                    articles,
                    articles.stream()
                            .filter(Article::live)
                            .map(Linked::of)
                            .filter(each -> !each.links().isEmpty())
                            .toList());
        }
    }

    @Inject
    Articles articles;

    @Inject
    OutboxLog log;

    private final NodeCopy<Paper> copy = new NodeCopy<>(() -> Paper.of(articles.columns(), articles.all()));

    /** All columns in their order. */
    @PermitAll
    public List<Column> columns() {
        return copy.get(log).columns();
    }

    /** A column by its code. */
    @PermitAll
    public Optional<Column> column(String code) {
        return columns().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Everything the public may read, the latest first. */
    @PermitAll
    public List<Article> all() {
        return copy.get(log).articles().stream().filter(Article::live).toList();
    }

    /** What the public may read and leads somewhere, the latest first. */
    @PermitAll
    public List<Linked> linked() {
        return copy.get(log).linked();
    }

    /** What was withdrawn, the latest published first. */
    @PermitAll
    public List<Article> withdrawn() {
        return copy.get(log).articles().stream().filter(each -> !each.live()).toList();
    }

    /**
     * What stands in a column and those below it, the latest first.
     *
     * @param code the column's
     */
    @PermitAll
    public List<Article> in(String code) {
        Set<String> codes = columns().stream()
                .filter(each -> each.within(code))
                .map(Column::code)
                .collect(Collectors.toSet());
        return all().stream().filter(each -> codes.contains(each.section())).toList();
    }

    /** What stands or stood at an address; withdrawn ones too. */
    @PermitAll
    public Optional<Article> find(String key) {
        return copy.get(log).articles().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    @Override
    public Set<String> topics() {
        return Set.of(ArticlePieces.PUBLISHED, NewsDesk.ARRANGED);
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
