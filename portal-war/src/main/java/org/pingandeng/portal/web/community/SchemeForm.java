package org.pingandeng.portal.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.community.model.CriteriaText;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.Scheme.Deduction;
import org.pingandeng.portal.community.model.ScoreRule;
import org.pingandeng.portal.community.model.TitleLevel;
import org.pingandeng.portal.web.training.SentForm;

/** The fields of a scheme, read strictly; what cannot be read is said at its field. */
@Named("schemeForm")
@RequestScoped
public class SchemeForm {

    private static final List<String> KINDS =
            List.of("village", "community", "school", "enterprise", "township", "park");

    @Inject
    SentForm form;

    @Inject
    TitleWords words;

    @Inject
    HttpServletRequest request;

    /** The scheme that was sent; empty where something cannot be read. */
    Optional<Scheme> read(Scheme.Advice advice) {
        CriteriaText.Reading criteria = CriteriaText.read(form.text("criteria"));
        Optional<List<Deduction>> deductions = CriteriaText.deductions(form.text("deductions"));
        refuse(!form.text("code").matches("[a-z0-9][a-z0-9-]{1,58}[a-z0-9]"), "code", "scheme.code.wrong");
        refuse(form.text("title").isEmpty(), "title", "scheme.title.wrong");
        refuse(deductions.isEmpty(), "deductions", "scheme.deductions.wrong");
        refuse(!number("objectionDays") || !number("assessors") || !number("renewMonths"), "numbers", "scheme.numbers");
        refuse(!decimal("passMark", true) || !decimal("tolerance", false), "numbers", "scheme.numbers");
        refuse(!form.text("validYears").matches("\\d{0,2}"), "numbers", "scheme.numbers");
        if (!criteria.wrong().isEmpty()) {
            String lines =
                    criteria.wrong().stream().limit(8).map(String::valueOf).collect(Collectors.joining(", "));
            form.refuse("criteria", words.say("scheme.lines", lines));
        }
        return form.getErrors().isEmpty()
                ? Optional.of(new Scheme(
                        form.text("code"),
                        0,
                        sent(),
                        rules(),
                        criteria.criteria(),
                        deductions.orElseThrow(),
                        advice,
                        null))
                : Optional.empty();
    }

    private void refuse(boolean wrong, String field, String why) {
        if (wrong) {
            form.refuse(field, words.say(why));
        }
    }

    private boolean number(String field) {
        return form.text(field).matches("\\d{1,3}");
    }

    private boolean decimal(String field, boolean empty) {
        return form.text(field).matches("\\d{1,3}(\\.\\d{1,2})?")
                || empty && form.text(field).isEmpty();
    }

    private Scheme.Words sent() {
        return new Scheme.Words(
                form.text("title"),
                form.text("titleEn"),
                form.text("issuedBy"),
                form.text("issuedByEn"),
                form.text("basis"),
                form.text("basisEn"),
                form.text("lead"),
                form.text("leadEn"));
    }

    private Scheme.Rules rules() {
        return new Scheme.Rules(
                KINDS.stream().filter(many("applicant")::contains).collect(Collectors.toCollection(LinkedHashSet::new)),
                Arrays.stream(TitleLevel.values())
                        .filter(each -> many("level").contains(each.name()))
                        .collect(Collectors.toSet()),
                form.text("passMark").isEmpty() ? null : Double.valueOf(form.text("passMark")),
                form.text("validYears").isEmpty() ? null : Integer.valueOf(form.text("validYears")),
                Integer.parseInt(form.text("objectionDays")),
                Integer.parseInt(form.text("assessors")),
                form.one("rule", ScoreRule.class).orElse(ScoreRule.MEAN),
                Double.parseDouble(form.text("tolerance")),
                Integer.parseInt(form.text("renewMonths")));
    }

    private Set<String> many(String name) {
        String[] sent = request.getParameterValues(name);
        return sent == null ? Set.of() : Set.of(Stream.of(sent).distinct().toArray(String[]::new));
    }

    /** Who may apply. */
    public List<Pick> kinds(Scheme kept) {
        Set<String> chosen = form.sent()
                ? many("applicant")
                : kept == null ? Set.of("village", "community") : kept.rules().applicants();
        return KINDS.stream()
                .map(each -> new Pick(each, words.say("kind." + each), chosen.contains(each)))
                .toList();
    }

    /** For which levels one may apply. */
    public List<Pick> levels(Scheme kept) {
        return Arrays.stream(TitleLevel.values())
                .map(each -> new Pick(each.name(), words.rank(each), chosen(kept, each)))
                .toList();
    }

    private boolean chosen(Scheme kept, TitleLevel level) {
        return form.sent()
                ? many("level").contains(level.name())
                : kept == null
                        ? level == TitleLevel.COUNTY
                        : kept.rules().levels().contains(level);
    }

    /** How scores become one. */
    public List<Pick> scoreRules(Scheme kept) {
        ScoreRule chosen = form.one("rule", ScoreRule.class)
                .orElse(kept == null ? ScoreRule.MEAN : kept.rules().rule());
        return Arrays.stream(ScoreRule.values())
                .map(each -> new Pick(each.name(), words.say("rule." + each), each == chosen))
                .toList();
    }
}
