package org.pingandeng.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pingandeng.portal.editing.model.PieceId;
import org.pingandeng.portal.news.ArticlePieces;
import org.pingandeng.portal.news.NewsRoom;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.web.open.CaseWords;

/** How the fields of a kind are shown in a form, and what a form sent of them. */
@Named("pieceForm")
@RequestScoped
public class PieceForm {

    private static final String FIELD = "f.";
    private static final Set<String> AREAS = Set.of(
            "summary",
            "summaryEn",
            "timeline",
            "directCause",
            "managementCauses",
            "lessons",
            "law",
            "sources",
            "topics",
            "files",
            "answer",
            "answerEn",
            "articles");
    private static final Set<String> LONG = Set.of("body", "bodyEn");
    private static final Set<String> DAYS = Set.of("date", "asOf", "reviewBy", "validUntil");
    private static final Set<String> UPLOADS = Set.of("picture", "film", "files");
    private static final List<String> DRAWINGS =
            List.of("stage", "chem", "elec", "fire", "height", "mine", "road", "space", "home");

    @Inject
    HttpServletRequest request;

    @Inject
    NewsRoom room;

    @Inject
    NewsWords words;

    @Inject
    OrganisationOffice organisations;

    @Inject
    CaseWords caseWords;

    /**
     * A choice of a field.
     *
     * @param value kept
     * @param label shown
     */
    public record Choice(String value, String label) {}

    /** How a field is written: {@code line}, {@code area}, {@code long}, {@code choice}, {@code file}, {@code day}. */
    public String look(String kind, String field) {
        boolean article = kind.equals(ArticlePieces.KIND);
        if (article && UPLOADS.contains(field)) {
            return "file";
        }
        if (!choices(kind, field).isEmpty()) {
            return "choice";
        }
        return LONG.contains(field) ? "long" : AREAS.contains(field) ? "area" : DAYS.contains(field) ? "day" : "line";
    }

    /** What a field can be, where it is one of some. */
    public List<Choice> choices(String kind, String field) {
        return switch (field) {
            case "section" ->
                room.columns().stream()
                        .map(each -> new Choice(each.code(), (each.parent() == null ? "" : "　") + words.column(each)))
                        .toList();
            case "severity" ->
                Stream.of("S1", "S2", "S3", "S4")
                        .map(each -> new Choice(each, caseWords.choice("severity", each)))
                        .toList();
            case "field" ->
                organisations.fields().stream()
                        .map(each -> new Choice(each, caseWords.choice("field", each)))
                        .toList();
            case "mark" ->
                Stream.of("confirmed", "known")
                        .map(each -> new Choice(each, words.say("mark." + each)))
                        .toList();
            case "picture" ->
                kind.equals(ArticlePieces.KIND)
                        ? List.of()
                        : DRAWINGS.stream()
                                .map(each -> new Choice(each, words.say("drawing." + each)))
                                .toList();
            default -> List.of();
        };
    }

    /** What a field says, with the words of its choice. */
    public String shown(String kind, String field, String value) {
        return choices(kind, field).stream()
                .filter(each -> each.value().equals(value))
                .map(each -> each.label().strip())
                .findFirst()
                .orElse(value);
    }

    /** A ticked box that takes a file out sends a dash after the file. */
    private static String plain(String sent) {
        return sent.equals("-") ? "" : sent.replace("\r\n", "\n");
    }

    /** The thing in the address. */
    PieceId id() {
        return new PieceId(String.valueOf(request.getParameter("kind")), String.valueOf(request.getParameter("key")));
    }

    /** What was typed, by field. */
    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                typed.put(name.substring(FIELD.length()), plain(values[values.length - 1]));
            }
        });
        return typed;
    }
}
