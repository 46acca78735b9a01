package org.pingandeng.quiz.exam.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.office.model.Knock;
import org.pingandeng.quiz.exam.office.model.Retakes;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.exam.office.model.SessionResults;
import org.pingandeng.quiz.exam.office.model.SessionWay;
import org.pingandeng.quiz.exam.office.model.Taken;

/** What the hall and the marking room ask of an exam's dates. */
@ApplicationScoped
public class SessionDoors {

    @Inject
    ExamSessions sessions;

    @Inject
    Rosters rosters;

    @Inject
    Clock clock;

    /**
     * The exams that are sat on dates only.
     *
     * @return their codes
     */
    public Set<String> dated() {
        return sessions.dated();
    }

    /**
     * The dates of an exam that candidates have seen. Where there are some, it is sat on dates only.
     *
     * @param exam its code
     * @return by bell
     */
    public List<ExamSession> seen(String exam) {
        return sessions.seen(exam);
    }

    /**
     * A candidate's way into an exam that has dates.
     *
     * @param seen its dates
     * @param candidate who
     * @param sat their sittings of it
     * @return the date and why they cannot enter, if they cannot
     */
    public SessionWay way(List<ExamSession> seen, CandidateId candidate, List<Sitting> sat) {
        Set<UUID> done = sat.stream()
                .filter(sitting -> sitting.closed() && !sitting.voided() && sitting.session() != null)
                .map(Sitting::session)
                .collect(Collectors.toSet());
        return SessionWay.of(seen, rosters.of(candidate), done, clock.instant());
    }

    /**
     * Why earlier attempts stand against another one.
     *
     * @param exam which
     * @param seen its dates
     * @param sat a candidate's sittings of it
     * @return empty where they do not
     */
    public Optional<ExamRefusal> past(Exam exam, List<ExamSession> seen, List<Sitting> sat) {
        return Taken.refusal(taken(seen, sat), most(exam, seen));
    }

    /**
     * How often an exam may still be begun.
     *
     * @param exam which
     * @param seen its dates
     * @param sat a candidate's sittings of it
     * @return none or more
     */
    public int left(Exam exam, List<ExamSession> seen, List<Sitting> sat) {
        return Taken.left(taken(seen, sat), most(exam, seen));
    }

    private static int most(Exam exam, List<ExamSession> seen) {
        return seen.stream()
                .reduce((earlier, later) -> later)
                .map(session -> session.retakes().attempts())
                .filter(attempts -> attempts > 0)
                .orElse(exam.attempts());
    }

    private List<Taken> taken(List<ExamSession> seen, List<Sitting> sat) {
        Instant now = clock.instant();
        Map<UUID, ExamSession> dates = seen.stream().collect(Collectors.toMap(ExamSession::id, Function.identity()));
        return sat.stream()
                .filter(sitting -> !sitting.voided())
                .map(sitting -> {
                    Optional<ExamSession> session =
                            Optional.ofNullable(sitting.session()).map(dates::get);
                    Retakes rule = session.map(ExamSession::retakes).orElse(Retakes.AS_THE_EXAM);
                    boolean known = sitting.mark().isPresent()
                            && session.map(ExamSession::results)
                                    .orElse(SessionResults.OPEN)
                                    .released();
                    return new Taken(
                            sitting.closedAt(),
                            known,
                            Boolean.TRUE.equals(sitting.passed()),
                            sitting.closedAt() == null || rule.good(sitting.closedAt(), now));
                })
                .toList();
    }

    /**
     * What stands at the door of a sitting's date against somebody who comes so.
     *
     * @param session the date; null where the sitting has none
     * @param knock how they come
     * @return empty where nothing does
     */
    public Optional<ExamRefusal> missing(UUID session, Knock knock) {
        return Optional.ofNullable(session)
                .flatMap(sessions::find)
                .flatMap(found -> found.entry().missing(knock));
    }

    /**
     * What a sitting's candidate sees afterwards.
     *
     * @param sitting any
     * @return everything at once where it belongs to no date
     */
    public SessionResults results(Sitting sitting) {
        return session(sitting).map(ExamSession::results).orElse(SessionResults.OPEN);
    }

    private Optional<ExamSession> session(Sitting sitting) {
        return Optional.ofNullable(sitting.session()).flatMap(sessions::find);
    }
}
