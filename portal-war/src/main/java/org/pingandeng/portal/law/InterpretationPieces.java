package org.pingandeng.portal.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.editing.model.PieceKind;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.law.model.Interpretations;
import org.pingandeng.portal.law.model.Words;
import org.pingandeng.portal.outbox.OutboxLog;

/** Interpretations are things that are published by reviews; those in files of the editors are not written here. */
@ApplicationScoped
public class InterpretationPieces implements PieceKind {

    /** The kind's name. */
    public static final String KIND = "interpretation";

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final List<String> FIELDS = List.of(
            "question",
            "questionEn",
            "answer",
            "answerEn",
            "articles",
            "topics",
            "asOf",
            "reviewBy",
            "validUntil",
            "mark",
            "origin");

    private Interpretations interpretations;
    private LawLibrary laws;
    private OutboxLog outbox;

    /** For the container. */
    protected InterpretationPieces() {}

    /**
     * Over kept interpretations.
     *
     * @param interpretations where they are
     * @param laws know the articles
     * @param outbox is told what is new
     */
    @Inject
    public InterpretationPieces(Interpretations interpretations, LawLibrary laws, OutboxLog outbox) {
        this.interpretations = interpretations;
        this.laws = laws;
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
        return text(fields, "question");
    }

    @Override
    public List<String> problems(String key, Map<String, String> fields) {
        List<String> problems = new ArrayList<>();
        List.of("question", "answer", "topics", "mark").stream()
                .filter(field -> text(fields, field).isEmpty())
                .forEach(problems::add);
        List<String> articles = lines(fields, "articles");
        if (articles.isEmpty()
                || !articles.stream().allMatch(each -> laws.article(each).known())) {
            problems.add("articles");
        }
        if (day(fields, "asOf") == null) {
            problems.add("asOf");
        }
        return problems;
    }

    @Override
    public Optional<Map<String, String>> published(String key) {
        return interpretations.find(key).map(InterpretationPieces::fields);
    }

    private static Map<String, String> fields(Interpretation each) {
        Map<String, String> fields = new HashMap<>();
        fields.put("question", each.question().zh());
        fields.put("questionEn", each.question().en());
        fields.put("answer", each.answer().zh());
        fields.put("answerEn", each.answer().en());
        fields.put("articles", String.join("\n", each.articles()));
        fields.put("topics", String.join("\n", each.topics()));
        fields.put("asOf", String.valueOf(each.asOf()));
        fields.put("reviewBy", each.reviewBy() == null ? "" : each.reviewBy().toString());
        fields.put(
                "validUntil", each.validUntil() == null ? "" : each.validUntil().toString());
        fields.put("mark", each.mark());
        return fields;
    }

    @Override
    public boolean withdrawable(String key) {
        return false;
    }

    @Override
    public Optional<String> withdrawn(String key) {
        return Optional.empty();
    }

    @Override
    public String href(String key) {
        return "/law/interpretation?i=" + key;
    }

    @Override
    public void publish(String key, Map<String, String> fields, Instant now) {
        LocalDate asOf = day(fields, "asOf");
        interpretations.keep(new Interpretation(
                key,
                new Words(text(fields, "question"), text(fields, "questionEn")),
                new Words(text(fields, "answer"), text(fields, "answerEn")),
                lines(fields, "articles"),
                lines(fields, "topics"),
                asOf == null ? now.atZone(COUNTY).toLocalDate() : asOf,
                day(fields, "reviewBy"),
                day(fields, "validUntil"),
                text(fields, "mark")));
        outbox.append(LibraryDesk.INTERPRETED, key, Map.of());
    }

    @Override
    public boolean withdraw(String key, String reason, Instant now) {
        return false;
    }

    private static String text(Map<String, String> fields, String field) {
        return fields.getOrDefault(field, "").strip();
    }

    private static List<String> lines(Map<String, String> fields, String field) {
        return text(fields, field)
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static LocalDate day(Map<String, String> fields, String field) {
        try {
            return LocalDate.parse(text(fields, field));
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
