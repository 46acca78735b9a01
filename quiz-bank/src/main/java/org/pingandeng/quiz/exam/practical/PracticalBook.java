package org.pingandeng.quiz.exam.practical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.practical.model.Entry;
import org.pingandeng.quiz.exam.practical.model.PracticalRefusal;
import org.pingandeng.quiz.exam.practical.model.PracticalResult;
import org.pingandeng.quiz.exam.practical.model.PracticalRule;
import org.pingandeng.quiz.exam.practical.model.Practicals;
import org.pingandeng.quiz.exam.practical.model.TheoryPart;

/** What the rooms of a practical exam, and the house's certificates, ask of it. */
@ApplicationScoped
public class PracticalBook {

    @Inject
    Practicals practicals;

    @Inject
    ExamSessions sessions;

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    @Inject
    Clock clock;

    /**
     * The rule of a date.
     *
     * @param session the date
     * @return empty where it has no practical part
     */
    public Optional<PracticalRule> rule(ExamSession session) {
        return PracticalRule.on(practicals.rules(session.exam()), day(session));
    }

    LocalDate day(ExamSession session) {
        return PracticalRule.day(session.hours().bellAt());
    }

    /**
     * Why nobody is scored on a date yet. A date that is moved after somebody was scored on it stays open.
     *
     * @param session the date
     * @return empty from its day on, as the county counts days
     */
    Optional<PracticalRefusal> early(ExamSession session) {
        boolean before = PracticalRule.day(clock.instant()).isBefore(day(session));
        return before && practicals.entries(session.id()).isEmpty()
                ? Optional.of(PracticalRefusal.NOT_YET)
                : Optional.empty();
    }

    /**
     * A practical part that is decided and may be told.
     *
     * @param session the date
     * @param titleZh its exam's, Chinese
     * @param titleEn its exam's, English
     * @param result passed or failed
     * @param theory the theory part that stands beside it, if it is passed and still good
     */
    public record Told(
            ExamSession session, String titleZh, String titleEn, PracticalResult result, Optional<Sitting> theory) {}

    /**
     * Everything that is decided of a date and may be told.
     *
     * @param session the date
     * @return passed or failed; nothing before the release
     */
    public List<Told> told(UUID session) {
        Optional<ExamSession> found =
                sessions.find(session).filter(each -> each.results().released());
        List<Entry> entries = practicals.entries(session);
        return found.flatMap(this::rule).stream()
                .flatMap(rule -> entries.stream()
                        .map(Entry::candidate)
                        .distinct()
                        .map(candidate -> result(found.get(), rule, candidate, entries)))
                .filter(result -> result.state() != PracticalResult.State.OPEN)
                .map(result -> told(found.get(), result))
                .toList();
    }

    private Told told(ExamSession session, PracticalResult result) {
        Optional<Exam> exam = exams.known(session.exam());
        return new Told(
                session,
                exam.map(Exam::titleZh).orElse(session.title()),
                exam.map(Exam::titleEn).orElse(session.title()),
                result,
                theory(session.exam(), result.candidate()));
    }

    PracticalResult result(ExamSession session, PracticalRule rule, CandidateId candidate, List<Entry> entries) {
        return PracticalResult.of(
                session.id(),
                candidate,
                rule,
                practicals.sheets(rule.trade()).worth(day(session)),
                entries.stream()
                        .filter(entry -> entry.candidate().equals(candidate)
                                && entry.session().equals(session.id()))
                        .toList());
    }

    /**
     * The dates on which somebody was scored, with how they stand.
     *
     * @param exam its code
     * @param candidate who
     * @return the first scored first
     */
    public List<PracticalResult> results(String exam, CandidateId candidate) {
        List<Entry> entries = practicals.entries(candidate);
        return entries.stream()
                .map(Entry::session)
                .distinct()
                .flatMap(id -> sessions.find(id).stream())
                .filter(session -> session.exam().equals(exam))
                .flatMap(session -> rule(session).stream().map(rule -> result(session, rule, candidate, entries)))
                .collect(Collectors.toList());
    }

    /**
     * Whether an exam has a practical part that somebody still owes.
     *
     * @param exam its code
     * @param candidate who
     * @return true where there is one that they have not passed, or so long ago that it is good no longer
     */
    public boolean owed(String exam, CandidateId candidate) {
        Instant now = clock.instant();
        return PracticalRule.on(practicals.rules(exam), PracticalRule.day(now))
                .filter(rule -> passed(exam, candidate, rule, now).isEmpty())
                .isPresent();
    }

    Optional<PracticalResult> passed(String exam, CandidateId candidate, PracticalRule rule, Instant now) {
        return results(exam, candidate).stream()
                .filter(result -> result.state() == PracticalResult.State.PASSED)
                .filter(result -> released(result.session()))
                .filter(result -> rule.good(result.decidedAt(), now))
                .reduce((earlier, later) -> later);
    }

    /** Sittings whose marks wait for no release. */
    private List<Sitting> told(String exam, CandidateId candidate) {
        return sittings.of(exam, candidate).stream()
                .filter(sitting -> sitting.session() == null || released(sitting.session()))
                .toList();
    }

    private boolean released(UUID session) {
        return sessions.find(session)
                .filter(found -> found.results().released())
                .isPresent();
    }

    /**
     * The theory part that stands beside a practical one that was passed.
     *
     * @param exam its code
     * @param candidate who
     * @return the sitting; empty where none was passed, or so long ago that it is good no longer
     */
    public Optional<Sitting> theory(String exam, CandidateId candidate) {
        Instant now = clock.instant();
        return PracticalRule.on(practicals.rules(exam), PracticalRule.day(now))
                .flatMap(rule ->
                        TheoryPart.passed(told(exam, candidate)).filter(sitting -> rule.good(sitting.closedAt(), now)));
    }

    /**
     * Why somebody does not sit the practical part of a date now.
     *
     * @param session the date
     * @param rule of its day
     * @param candidate who
     * @return empty where they do
     */
    Optional<PracticalRefusal> refusal(ExamSession session, PracticalRule rule, CandidateId candidate) {
        Instant now = clock.instant();
        boolean before = results(session.exam(), candidate).stream()
                .anyMatch(result -> !result.session().equals(session.id())
                        && result.state() == PracticalResult.State.PASSED
                        && rule.good(result.decidedAt(), now));
        return before
                ? Optional.of(PracticalRefusal.PASSED_BEFORE)
                : TheoryPart.refusal(rule, sittings.of(session.exam(), candidate), now);
    }
}
