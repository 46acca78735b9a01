package org.pingandeng.portal.community.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody filled in: an applicant of themselves, or an assessor on site.
 *
 * @param fields texts by name: {@code s.3.1} the share, {@code w.3.1} the words, {@code d.death} points off, and others
 * @param files documents and photographs
 */
public record Sheet(Map<String, String> fields, List<Attached> files) {

    /** Nothing filled in. */
    public static final Sheet EMPTY = new Sheet(Map.of(), List.of());

    /** The field in which an applicant says what the place is. */
    public static final String ABOUT = "about";
    /** The field with the projects. */
    public static final String PROJECTS = "projects";
    /** The field with the injuries of each year. */
    public static final String INJURIES = "injuries";
    /** The field with the assessor's name; the drawn one is a file of this name. */
    public static final String SIGNED = "signed";
    /** The field with the name of whoever received the assessor; the drawn one is a file of this name. */
    public static final String HOST = "host";

    private static final double ALL = 100;
    private static final String OFF = "\\d{1,2}(\\.\\d{1,2})?|100";

    /**
     * A file of the library beside a criterion.
     *
     * @param criterion its code; {@code signed} and {@code host} for drawn names, {@code general} for none
     * @param digest which file
     * @param name what it is called
     */
    public record Attached(String criterion, String digest, String name) {}

    /** What is missing at a criterion or field. */
    public enum Lack {
        SHARE,
        EVIDENCE,
        ABOUT,
        PROJECTS,
        INJURIES,
        SIGNED,
        HOST,
        DEDUCTION
    }

    /**
     * Something that is missing.
     *
     * @param criterion where, or for what points are taken off; empty for the sheet as a whole
     * @param what is missing
     */
    public record Missing(String criterion, Lack what) {}

    public Sheet {
        fields = Map.copyOf(fields);
        files = List.copyOf(files);
    }

    /** A field's text; empty where there is none. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The same with other texts in some fields. */
    public Sheet with(Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(typed);
        return new Sheet(all, files);
    }

    /** The files of a criterion. */
    public List<Attached> filesOf(String criterion) {
        return files.stream().filter(each -> each.criterion().equals(criterion)).toList();
    }

    /** The points of a criterion that is scored; 0 while nothing is chosen. */
    public double points(Criterion leaf) {
        return ScoreRule.rounded(leaf.weight() * share(leaf));
    }

    private double share(Criterion leaf) {
        return leaf.levels().stream()
                .filter(each -> each.word().equals(text("s." + leaf.code())))
                .mapToDouble(Criterion.Level::share)
                .findFirst()
                .orElse(0);
    }

    private boolean chosen(Criterion leaf) {
        return leaf.levels().stream().anyMatch(each -> each.word().equals(text("s." + leaf.code())));
    }

    /** The points of all, less what is taken off; never below 0. */
    public double points(Scheme scheme) {
        double sum = scheme.leaves().mapToDouble(this::points).sum();
        double off = scheme.deductions().stream().mapToDouble(this::off).sum();
        return Math.max(0, ScoreRule.rounded(sum - off));
    }

    /** The points that something takes off. */
    public double off(Scheme.Deduction deduction) {
        String text = text("d." + deduction.code());
        return text.matches(OFF) ? Math.min(ALL, Double.parseDouble(text)) : 0;
    }

    /** What an applicant has still to fill in. */
    public List<Missing> missing(Scheme scheme) {
        List<Missing> missing = new ArrayList<>();
        lack(missing, text(ABOUT).isBlank(), Lack.ABOUT);
        lack(missing, text(PROJECTS).isBlank() || !Project.readable(text(PROJECTS)), Lack.PROJECTS);
        lack(missing, text(INJURIES).isBlank() || !Injuries.readable(text(INJURIES)), Lack.INJURIES);
        scheme.leaves().forEach(leaf -> {
            boolean bare =
                    text("w." + leaf.code()).isBlank() && filesOf(leaf.code()).isEmpty();
            if (!chosen(leaf)) {
                missing.add(new Missing(leaf.code(), Lack.SHARE));
            } else if (share(leaf) > 0 && bare) {
                missing.add(new Missing(leaf.code(), Lack.EVIDENCE));
            }
        });
        return missing;
    }

    /** What an assessor has still to fill in. */
    public List<Missing> missingOnSite(Scheme scheme) {
        List<Missing> missing = new ArrayList<>();
        scheme.leaves()
                .filter(leaf -> !chosen(leaf))
                .forEach(leaf -> missing.add(new Missing(leaf.code(), Lack.SHARE)));
        scheme.deductions().stream()
                .filter(each -> !text("d." + each.code()).isBlank()
                        && !text("d." + each.code()).matches(OFF))
                .forEach(each -> missing.add(new Missing(each.code(), Lack.DEDUCTION)));
        lack(missing, text(SIGNED).isBlank(), Lack.SIGNED);
        lack(missing, text(HOST).isBlank(), Lack.HOST);
        return missing;
    }

    private static void lack(List<Missing> missing, boolean lacking, Lack what) {
        if (lacking) {
            missing.add(new Missing("", what));
        }
    }

    /** The fields of a form that a scheme knows; anything else is dropped. */
    public static Map<String, String> known(Map<String, String> sent, Scheme scheme) {
        Set<String> names = Stream.concat(
                        scheme.leaves().flatMap(each -> Stream.of("s." + each.code(), "w." + each.code())),
                        Stream.concat(
                                scheme.deductions().stream().map(each -> "d." + each.code()),
                                Stream.of(ABOUT, PROJECTS, INJURIES, SIGNED, HOST, "w.general")))
                .collect(Collectors.toSet());
        return sent.entrySet().stream()
                .filter(each -> names.contains(each.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().strip()));
    }
}
