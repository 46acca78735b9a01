package org.pingandeng.quiz.exam.practical;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.ExamView;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.office.model.Roster;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.exam.office.model.SessionState;
import org.pingandeng.quiz.exam.practical.model.Entry;
import org.pingandeng.quiz.exam.practical.model.Picture;
import org.pingandeng.quiz.exam.practical.model.PracticalRefusal;
import org.pingandeng.quiz.exam.practical.model.PracticalResult;
import org.pingandeng.quiz.exam.practical.model.PracticalRule;
import org.pingandeng.quiz.exam.practical.model.Practicals;
import org.pingandeng.quiz.exam.practical.model.Seal;
import org.pingandeng.quiz.exam.practical.model.SheetBook;
import org.pingandeng.quiz.exam.practical.model.Subject;

/** The examiner's desk (考评): who is to be scored on a date, on which sheets, and how they stand. */
@ApplicationScoped
public class PracticalDesk {

    private static final Duration AROUND = Duration.ofDays(31);

    @Inject
    Practicals practicals;

    @Inject
    PracticalBook book;

    @Inject
    ExamSessions sessions;

    @Inject
    Rosters rosters;

    @Inject
    Exams exams;

    @Inject
    Clock clock;

    private final SecureRandom chance = new SecureRandom();

    /**
     * A date in the list.
     *
     * @param session the date
     * @param exam its exam
     * @param rule of its day
     * @param candidates how many sit it
     */
    public record Line(ExamSession session, ExamView exam, PracticalRule rule, int candidates) {}

    /**
     * The dates with a practical part, of a month before and after now.
     *
     * @param whose the candidates within reach
     * @return by bell; those with nobody within reach left out
     */
    @RolesAllowed(QuizPermissions.PRACTICAL)
    @Transactional
    public List<Line> dates(@NotNull CandidateScope whose) {
        return sessions.between(clock.instant().minus(AROUND), clock.instant().plus(AROUND)).stream()
                .filter(session -> session.state() == SessionState.PUBLISHED)
                .flatMap(session -> book.rule(session).stream()
                        .flatMap(rule -> exams.known(session.exam()).stream()
                                .map(exam -> new Line(
                                        session,
                                        ExamView.of(exam),
                                        rule,
                                        reached(session, whose).size()))))
                .filter(line -> line.candidates() > 0)
                .toList();
    }

    private List<CandidateId> reached(ExamSession session, CandidateScope whose) {
        return rosters.of(session.id()).accepted().stream()
                .map(RosterLine::candidate)
                .filter(candidate -> whose.everybody() || whose.candidates().contains(candidate.value()))
                .toList();
    }

    /**
     * Opens a date: draws for whoever has no sheets yet. Before its day the draw waits, and nobody but the exam office
     * sees a task.
     *
     * @param session which
     * @param whose the candidates within reach
     * @param office whether the exam office looks
     * @return it; empty where it is not there for candidates or has no practical part
     */
    @RolesAllowed(QuizPermissions.PRACTICAL)
    @Transactional
    public Optional<PracticalDate> open(@NotNull UUID session, @NotNull CandidateScope whose, boolean office) {
        return sessions.find(session)
                .filter(found -> found.state() == SessionState.PUBLISHED)
                .flatMap(found -> book.rule(found)
                        .flatMap(rule -> exams.known(found.exam())
                                .map(exam -> new PracticalDate(
                                        found,
                                        ExamView.of(exam),
                                        rule,
                                        stands(found, rule, reached(found, whose), office)))));
    }

    private List<PracticalDate.Stand> stands(
            ExamSession session, PracticalRule rule, List<CandidateId> who, boolean office) {
        Optional<PracticalRefusal> early = book.early(session);
        return early.isPresent() && !office ? waiting(session, rule, who, early) : drawn(session, rule, who, early);
    }

    private List<PracticalDate.Stand> waiting(
            ExamSession session, PracticalRule rule, List<CandidateId> who, Optional<PracticalRefusal> early) {
        Roster roster = rosters.of(session.id());
        Map<Subject, Integer> worth = practicals.sheets(rule.trade()).worth(book.day(session));
        return who.stream()
                .map(candidate -> new PracticalDate.Stand(
                        candidate,
                        roster.ticket(session.number(), candidate),
                        early,
                        0,
                        Map.of(),
                        PracticalResult.of(session.id(), candidate, rule, worth, List.of()),
                        true))
                .toList();
    }

    /** The exam office sees the tasks before the day; nobody is scored on them then. */
    private List<PracticalDate.Stand> drawn(
            ExamSession session, PracticalRule rule, List<CandidateId> who, Optional<PracticalRefusal> early) {
        Map<CandidateId, Long> seeds = seeds(session.id(), who);
        SheetBook sheets = practicals.sheets(rule.trade());
        Roster roster = rosters.of(session.id());
        Map<CandidateId, List<Entry>> entries =
                practicals.entries(session.id()).stream().collect(Collectors.groupingBy(Entry::candidate));
        return who.stream()
                .map(candidate -> {
                    List<Entry> theirs = entries.getOrDefault(candidate, List.of());
                    PracticalResult result =
                            PracticalResult.of(session.id(), candidate, rule, sheets.worth(book.day(session)), theirs);
                    return new PracticalDate.Stand(
                            candidate,
                            roster.ticket(session.number(), candidate),
                            book.refusal(session, rule, candidate).or(() -> early),
                            seeds.get(candidate),
                            sheets.drawn(book.day(session), seeds.get(candidate)),
                            result,
                            whole(theirs));
                })
                .toList();
    }

    private Map<CandidateId, Long> seeds(UUID session, List<CandidateId> who) {
        Map<CandidateId, Long> known = practicals.seeds(session);
        Map<CandidateId, Long> fresh = new HashMap<>();
        who.stream()
                .filter(candidate -> !known.containsKey(candidate))
                .forEach(candidate -> fresh.put(candidate, (long) chance.nextInt(1_000_000)));
        if (fresh.isEmpty()) {
            return known;
        }
        practicals.draw(session, fresh, clock.instant());
        return practicals.seeds(session);
    }

    static boolean whole(List<Entry> entries) {
        byte[] before = Seal.beginning();
        for (Entry entry : entries) {
            if (!entry.seal().holds(before)) {
                return false;
            }
            before = entry.seal().hash();
        }
        return true;
    }

    /**
     * A picture of an entry.
     *
     * @param entry which
     * @param kind which kind
     * @param number among those of its kind
     * @param whose the candidates within reach
     * @param reader who looks
     * @return its bytes; empty too while they may still score the subject themselves
     */
    @RolesAllowed(QuizPermissions.PRACTICAL)
    @Transactional
    public Optional<byte[]> picture(
            @NotNull UUID entry,
            @NotNull Picture.Kind kind,
            int number,
            @NotNull CandidateScope whose,
            @NotNull UUID reader) {
        return practicals
                .find(entry)
                .filter(found -> whose.everybody()
                        || whose.candidates().contains(found.candidate().value()))
                .filter(found -> open(found, reader))
                .flatMap(found -> practicals.picture(found.id(), kind, number));
    }

    private boolean open(Entry entry, UUID reader) {
        return sessions.find(entry.session())
                .flatMap(session -> book.rule(session)
                        .map(rule ->
                                book.result(session, rule, entry.candidate(), practicals.entries(entry.candidate()))))
                .map(result -> result.subjects().get(entry.subject()))
                .filter(line -> line.closedTo(reader).isEmpty())
                .isPresent();
    }
}
