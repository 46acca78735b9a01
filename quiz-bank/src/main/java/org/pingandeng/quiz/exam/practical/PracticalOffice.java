package org.pingandeng.quiz.exam.practical;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.ExamView;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.practical.model.PracticalRule;
import org.pingandeng.quiz.exam.practical.model.Practicals;
import org.pingandeng.quiz.exam.practical.model.SheetBook;
import org.pingandeng.quiz.exam.practical.model.SheetText;
import org.pingandeng.quiz.port.AuditTrail;

/** Where the office says which exams have a practical part, by which rule and on which sheets. */
@ApplicationScoped
public class PracticalOffice {

    @Inject
    Practicals practicals;

    @Inject
    Exams exams;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What is wrong with a rule; each has its words at the edge ({@code practical.rule.<NAME>}). */
    public enum Wrong {
        /** No such exam. */
        EXAM,
        /** The trade has no sheets on that day, or not for all four subjects. */
        TRADE,
        /** The day is missing or over. */
        DAY,
        /** A number is out of the ordinary. */
        NUMBERS,
        /** It does not say where it comes from. */
        SOURCE
    }

    /**
     * Brings sheets in; versions that are there already stay as they are.
     *
     * @param file JSON, a list of sheets
     * @return how many are new
     * @throws IllegalArgumentException where one is wrong; the message says which
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public int bringIn(@NotNull byte[] file) {
        long fresh = SheetText.file(file).stream()
                .filter(read -> practicals.bring(read.sheet(), read.content(), clock.instant()))
                .count();
        trail.record("exam.practical.sheets", "sheets", Map.of("new", fresh));
        return (int) fresh;
    }

    /** The trades that have sheets. */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<String> trades() {
        return practicals.trades();
    }

    /**
     * The sheets of a trade.
     *
     * @param trade its code
     * @return in all versions
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SheetBook sheets(@NotNull String trade) {
        return practicals.sheets(trade);
    }

    /** Every rule, by exam, the first written first. */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<PracticalRule> rules() {
        return practicals.rules();
    }

    /** The exams that may have a practical part. */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<ExamView> exams() {
        return exams.all().stream().map(ExamView::of).toList();
    }

    /**
     * Writes a rule down.
     *
     * @param rule new; without a trade it ends the practical part from its day on
     * @param by who makes it
     * @return what is wrong; empty where it was written
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<Wrong> rule(@NotNull PracticalRule rule, @NotNull UUID by) {
        List<Wrong> wrong = wrong(rule);
        if (wrong.isEmpty()) {
            practicals.append(rule, by, clock.instant());
            trail.record(
                    "exam.practical.rule",
                    rule.exam(),
                    Map.of("from", rule.from().toString(), "trade", rule.trade() == null ? "" : rule.trade()));
        }
        return wrong;
    }

    private List<Wrong> wrong(PracticalRule rule) {
        LocalDate today = PracticalRule.day(clock.instant());
        if (exams.known(rule.exam()).isEmpty()) {
            return List.of(Wrong.EXAM);
        }
        if (rule.from() == null || rule.from().isBefore(today)) {
            return List.of(Wrong.DAY);
        }
        boolean sheets = rule.trade() == null
                || practicals.sheets(rule.trade()).worth(rule.from()).size()
                        == org.pingandeng.quiz.exam.practical.model.Subject.values().length;
        if (!sheets) {
            return List.of(Wrong.TRADE);
        }
        boolean sound = rule.examiners() >= 1
                && rule.examiners() <= 2
                && rule.tolerance() >= 0
                && rule.tolerance() <= 100
                && rule.passMark() >= 1
                && rule.passMark() <= 100
                && rule.validMonths() >= 0
                && rule.validMonths() <= 120;
        if (!sound) {
            return List.of(Wrong.NUMBERS);
        }
        return rule.source().isBlank() ? List.of(Wrong.SOURCE) : List.of();
    }
}
