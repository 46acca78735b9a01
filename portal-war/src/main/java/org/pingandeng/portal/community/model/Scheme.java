package org.pingandeng.portal.community.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A version of what a title asks for.
 *
 * @param code the title's, such as {@code safe-community}
 * @param number of the version, from 1
 * @param words how it is called and what it rests on
 * @param rules by which it is given
 * @param criteria the tree
 * @param deductions what takes points off
 * @param advice notes, documents, steps and answers for those who prepare
 * @param inForce the day from which it holds; null for a draft
 */
public record Scheme(
        String code,
        int number,
        Words words,
        Rules rules,
        List<Criterion> criteria,
        List<Deduction> deductions,
        Advice advice,
        LocalDate inForce) {

    private static final double ALL = 100;
    private static final double ROUNDING = 0.001;

    /**
     * What it is called, each with its English, which may be empty.
     *
     * @param title the title
     * @param titleEn in English
     * @param issuedBy who gives it
     * @param issuedByEn in English
     * @param basis the standard or rule
     * @param basisEn in English
     * @param lead one or two sentences
     * @param leadEn in English
     */
    public record Words(
            String title,
            String titleEn,
            String issuedBy,
            String issuedByEn,
            String basis,
            String basisEn,
            String lead,
            String leadEn) {}

    /**
     * By what it is given.
     *
     * @param applicants kinds of organisation that may apply; none where nobody applies here
     * @param levels for which one may apply
     * @param passMark of 100; null where the county does not decide
     * @param validYears until re-evaluation; null for no end
     * @param objectionDays how long a publication is open; 0 for not at all
     * @param assessors how many at least score on site
     * @param rule how their scores become one
     * @param tolerance by how many points they may differ without a word
     * @param renewMonths how long before its end a title may be applied for again
     */
    public record Rules(
            Set<String> applicants,
            Set<TitleLevel> levels,
            Double passMark,
            Integer validYears,
            int objectionDays,
            int assessors,
            ScoreRule rule,
            double tolerance,
            int renewMonths) {}

    /**
     * What takes points off.
     *
     * @param code of lower-case letters
     * @param title what
     * @param titleEn in English
     */
    public record Deduction(String code, String title, String titleEn) {}

    /**
     * A heading with a text, each with its English.
     *
     * @param title may be empty
     * @param titleEn in English
     * @param text what to know
     * @param textEn in English
     */
    public record Paragraph(String title, String titleEn, String text, String textEn) {}

    /**
     * For those who prepare.
     *
     * @param notes what is ours and what is not
     * @param documents to hand in
     * @param steps on the way
     * @param faq questions and answers
     */
    public record Advice(List<Paragraph> notes, List<Paragraph> documents, List<Paragraph> steps, List<Paragraph> faq) {

        /** Nothing to say. */
        public static final Advice NONE = new Advice(List.of(), List.of(), List.of(), List.of());
    }

    /** What keeps a draft from being put in force. */
    public enum Problem {
        TITLE,
        NO_CRITERIA,
        DOUBLE_CODE,
        WEIGHTS,
        LEVELS,
        NO_LEVEL,
        PASS_MARK,
        NUMBERS
    }

    /** What is scored, in order. */
    public Stream<Criterion> leaves() {
        return criteria.stream().flatMap(Criterion::leaves);
    }

    /** A criterion that is scored. */
    public Optional<Criterion> leaf(String criterion) {
        return leaves().filter(each -> each.code().equals(criterion)).findFirst();
    }

    /** Whether an organisation of this kind may apply for a title of this level. */
    public boolean takes(String kind, TitleLevel level) {
        return rules.applicants().contains(kind) && rules.levels().contains(level);
    }

    /** What is wrong with it; none where it may be put in force. */
    public List<Problem> problems() {
        return Stream.of(
                        found(words.title().isBlank() || words.basis().isBlank(), Problem.TITLE),
                        found(criteria.isEmpty(), Problem.NO_CRITERIA),
                        found(doubled(), Problem.DOUBLE_CODE),
                        found(!criteria.isEmpty() && !weighed(), Problem.WEIGHTS),
                        found(leaves().anyMatch(each -> !levelled(each)), Problem.LEVELS),
                        found(rules.levels().isEmpty(), Problem.NO_LEVEL),
                        found(
                                rules.passMark() != null && (rules.passMark() < 0 || rules.passMark() > ALL),
                                Problem.PASS_MARK),
                        found(rules.assessors() < 1 || rules.objectionDays() < 0, Problem.NUMBERS))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> found(boolean wrong, Problem what) {
        return wrong ? Optional.of(what) : Optional.empty();
    }

    private boolean doubled() {
        Set<String> seen = new HashSet<>();
        return criteria.stream().flatMap(Scheme::whole).anyMatch(each -> !seen.add(each.code()));
    }

    private static Stream<Criterion> whole(Criterion top) {
        return Stream.concat(Stream.of(top), top.children().stream().flatMap(Scheme::whole));
    }

    private boolean weighed() {
        return near(sum(criteria), ALL)
                && criteria.stream()
                        .flatMap(Scheme::whole)
                        .allMatch(each -> each.weight() > 0
                                && (each.children().isEmpty() || near(sum(each.children()), each.weight())));
    }

    private static double sum(List<Criterion> some) {
        return some.stream().mapToDouble(Criterion::weight).sum();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < ROUNDING;
    }

    private static boolean levelled(Criterion leaf) {
        List<Double> shares =
                leaf.levels().stream().map(Criterion.Level::share).distinct().toList();
        return shares.size() >= 2
                && shares.size() == leaf.levels().size()
                && shares.stream().allMatch(share -> share >= 0 && share <= 1)
                && shares.contains(1.0);
    }
}
