package org.pingandeng.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.editing.model.PieceKind;
import org.pingandeng.portal.news.model.Article;
import org.pingandeng.portal.news.model.Articles;
import org.pingandeng.portal.news.model.Column;
import org.pingandeng.portal.outbox.OutboxLog;

/** Articles are things that are published by reviews. */
@ApplicationScoped
public class ArticlePieces implements PieceKind {

    /** The kind's name. */
    public static final String KIND = "article";
    /** The topic of the news that an article is new, changed or withdrawn; the key is its key. */
    public static final String PUBLISHED = "news.published";

    private static final List<String> FIELDS = List.of(
            "section",
            "title",
            "titleEn",
            "summary",
            "summaryEn",
            "source",
            "body",
            "bodyEn",
            "picture",
            "pictureAlt",
            "film",
            "files");
    private static final List<String> ALWAYS = List.of("title", "summary", "source");

    private Articles articles;
    private OutboxLog outbox;

    /** For the container. */
    protected ArticlePieces() {}

    /**
     * Over kept articles.
     *
     * @param articles where they are
     * @param outbox is told what is new
     */
    @Inject
    public ArticlePieces(Articles articles, OutboxLog outbox) {
        this.articles = articles;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> fields() {
        return FIELDS;
    }

    @Override
    public String title(Map<String, String> fields) {
        return fields.getOrDefault("title", "").strip();
    }

    @Override
    public List<String> problems(String key, Map<String, String> fields) {
        List<String> problems = new ArrayList<>();
        ALWAYS.stream().filter(field -> blank(fields, field)).forEach(problems::add);
        Optional<Column> column = articles.columns().stream()
                .filter(each -> each.code().equals(fields.get("section")))
                .findFirst();
        if (column.isEmpty()) {
            problems.add("section");
        } else {
            missing(column.get().kind(), fields).ifPresent(problems::add);
        }
        if (!blank(fields, "picture") && blank(fields, "pictureAlt")) {
            problems.add("pictureAlt");
        }
        return problems;
    }

    /** A gallery shows something, a download has a file, everything else has a text. */
    private static Optional<String> missing(Column.Kind kind, Map<String, String> fields) {
        return switch (kind) {
            case ARTICLES -> blank(fields, "body") ? Optional.of("body") : Optional.empty();
            case GALLERY ->
                blank(fields, "picture") && blank(fields, "film") ? Optional.of("picture") : Optional.empty();
            case DOWNLOADS ->
                Article.files(fields.getOrDefault("files", "")).isEmpty() ? Optional.of("files") : Optional.empty();
        };
    }

    private static boolean blank(Map<String, String> fields, String field) {
        return fields.getOrDefault(field, "").isBlank();
    }

    @Override
    public Optional<Map<String, String>> published(String key) {
        return articles.find(key).map(Article::fields);
    }

    @Override
    public boolean withdrawable(String key) {
        return articles.find(key).filter(Article::live).isPresent();
    }

    @Override
    public Optional<String> withdrawn(String key) {
        return articles.find(key).filter(each -> !each.live()).map(Article::withdrawnReason);
    }

    @Override
    public String href(String key) {
        return "/news/article?a=" + key;
    }

    @Override
    public void publish(String key, Map<String, String> fields, Instant now) {
        articles.publish(key, fields.getOrDefault("section", ""), fields, now);
        outbox.append(PUBLISHED, key, Map.of());
    }

    @Override
    public boolean withdraw(String key, String reason, Instant now) {
        boolean done = articles.withdraw(key, reason, now);
        if (done) {
            outbox.append(PUBLISHED, key, Map.of());
        }
        return done;
    }
}
