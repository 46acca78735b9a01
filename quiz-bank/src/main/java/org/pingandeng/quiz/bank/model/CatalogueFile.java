package org.pingandeng.quiz.bank.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of catalogues: JSON with {@code format} {@code pingandeng-catalogues/1} and {@code catalogues}, each with
 * {@code code}, {@code kind}, {@code title}, {@code titleEn}, {@code from}, {@code until} (may be missing), {@code source},
 * {@code mark} and {@code entries}; an entry has {@code name} or {@code names}, and may have {@code category},
 * {@code examinedFrom} and its own {@code mark}.
 *
 * @param catalogues those it has; none where there is a problem
 * @param problem the first thing wrong with it
 */
public record CatalogueFile(List<Catalogue> catalogues, Optional<Problem> problem) {

    private static final String FORMAT = "pingandeng-catalogues/1";
    private static final Set<String> MARKS = Set.of("confirmed", "known", "proposal");
    private static final int LONGEST_LABEL = 120;

    /**
     * What is wrong.
     *
     * @param reason why
     * @param where the code or the name it is about
     */
    public record Problem(Reason reason, String where) {}

    /** Why a file cannot be kept; each has its words at the edge. */
    public enum Reason {
        /** It is no JSON of this form. */
        UNREADABLE,
        /** A kind, a code, a title, a source or a mark is missing or none of those that may stand there. */
        INCOMPLETE,
        /** A day is none, or the end comes before the beginning. */
        BAD_DAY,
        /** The same label twice. */
        REPEATED,
        /** A label is too long. */
        TOO_LONG
    }

    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Refused(Reason reason, String where) {
            super(reason + " " + where);
            this.problem = new Problem(reason, where);
        }
    }

    /**
     * Reads a file.
     *
     * @param bytes from outside: anything
     * @return its catalogues, or the first problem
     */
    public static CatalogueFile read(byte[] bytes) {
        try {
            JsonNode root = new ObjectMapper().readTree(bytes);
            if (!FORMAT.equals(root.path("format").asText())
                    || root.path("catalogues").isEmpty()) {
                throw new Refused(Reason.UNREADABLE, "");
            }
            List<Catalogue> catalogues = new ArrayList<>();
            for (JsonNode each : root.path("catalogues")) {
                catalogues.add(catalogue(each));
            }
            return new CatalogueFile(catalogues, Optional.empty());
        } catch (Refused refused) {
            return new CatalogueFile(List.of(), Optional.of(refused.problem));
        } catch (IOException unreadable) {
            return new CatalogueFile(List.of(), Optional.of(new Problem(Reason.UNREADABLE, "")));
        }
    }

    private static Catalogue catalogue(JsonNode node) throws Refused {
        String code = node.path("code").asText();
        TagKind kind = Arrays.stream(TagKind.values())
                .filter(each -> each.name().equals(node.path("kind").asText()))
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.INCOMPLETE, code));
        LocalDate from = day(node, "from", code);
        LocalDate until = node.path("until").isTextual() ? day(node, "until", code) : null;
        if (until != null && !until.isAfter(from)) {
            throw new Refused(Reason.BAD_DAY, code);
        }
        String mark = mark(node, "", code);
        return new Catalogue(
                filled(code, code),
                kind,
                filled(node.path("title").asText(), code),
                node.path("titleEn").asText(),
                from,
                until,
                filled(node.path("source").asText(), code),
                mark,
                entries(node.path("entries"), mark, code));
    }

    private static List<Catalogue.Entry> entries(JsonNode nodes, String mark, String code) throws Refused {
        List<Catalogue.Entry> entries = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (JsonNode node : nodes) {
            List<String> names = new ArrayList<>();
            node.path("names").forEach(name -> names.add(name.asText()));
            if (node.has("name")) {
                names.add(node.path("name").asText());
            }
            LocalDate examined = node.has("examinedFrom") ? day(node, "examinedFrom", code) : null;
            for (String name : names) {
                Catalogue.Entry entry = new Catalogue.Entry(
                        node.path("category").asText(), filled(name, code), examined, mark(node, mark, code));
                check(entry, labels);
                entries.add(entry);
            }
        }
        if (entries.isEmpty()) {
            throw new Refused(Reason.INCOMPLETE, code);
        }
        return entries;
    }

    private static void check(Catalogue.Entry entry, Set<String> labels) throws Refused {
        if (entry.label().length() > LONGEST_LABEL) {
            throw new Refused(Reason.TOO_LONG, entry.label());
        }
        if (!labels.add(entry.label())) {
            throw new Refused(Reason.REPEATED, entry.label());
        }
    }

    private static String mark(JsonNode node, String otherwise, String code) throws Refused {
        String mark = node.path("mark").asText(otherwise);
        if (!MARKS.contains(mark)) {
            throw new Refused(Reason.INCOMPLETE, code);
        }
        return mark;
    }

    private static String filled(String text, String code) throws Refused {
        if (text.isBlank()) {
            throw new Refused(Reason.INCOMPLETE, code);
        }
        return text;
    }

    private static LocalDate day(JsonNode node, String name, String code) throws Refused {
        try {
            return LocalDate.parse(node.path(name).asText());
        } catch (DateTimeException none) {
            throw new Refused(Reason.BAD_DAY, code);
        }
    }
}
