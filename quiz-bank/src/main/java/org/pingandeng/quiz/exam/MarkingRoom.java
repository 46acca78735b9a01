package org.pingandeng.quiz.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.FlaggedSave.Flag;
import org.pingandeng.quiz.exam.model.Graded;
import org.pingandeng.quiz.exam.model.Marking;
import org.pingandeng.quiz.exam.model.Marking.MarkedSlot;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.exam.model.WrittenAnswer;
import org.pingandeng.quiz.exam.model.WrittenAnswers;
import org.pingandeng.quiz.exam.office.SessionDoors;
import org.pingandeng.quiz.exam.office.model.Review;
import org.pingandeng.quiz.exam.office.model.SessionResults;
import org.pingandeng.quiz.item.Mark;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.port.AuditTrail;
import org.pingandeng.quiz.port.Outbox;

/** Where sittings are closed and marked, once, and results are read. */
@ApplicationScoped
public class MarkingRoom {

    private static final int MOST_AT_ONCE = 200;

    /** A save that arrived in time may still wait for its commit this long after the grace. */
    private static final Duration STILL_QUEUED = Duration.ofSeconds(30);

    @Inject
    Exams exams;

    @Inject
    Sittings sittings;

    @Inject
    WrittenAnswers answers;

    @Inject
    Marker marker;

    @Inject
    ExamTokens tokens;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    SessionDoors doors;

    @Inject
    Clock clock;

    /**
     * Hands a sitting in. The same again changes nothing and gives the same answer.
     *
     * @param token the room's
     * @return its id, or why not
     */
    @PermitAll
    @Transactional
    public Decision<UUID> submit(String token) {
        return tokens.read(token, clock.instant()).then(good -> {
            Optional<Sitting> sitting = sittings.find(good.sitting());
            if (sitting.isEmpty()) {
                return Decision.no(ExamRefusal.TOKEN_FORGED);
            }
            if (!sitting.get().closed() && sitting.get().lease() != good.lease()) {
                return Decision.no(ExamRefusal.TAKEN_OVER);
            }
            if (sitting.get().paused() && !sitting.get().closed()) {
                return Decision.no(ExamRefusal.PAUSED);
            }
            close(good.sitting(), "CANDIDATE");
            return Decision.yes(good.sitting());
        });
    }

    /**
     * Sittings whose time and grace are over, with or without a browser, and whose last saves have been committed.
     *
     * @return their ids; each is closed by {@link #closeOverdue} in a transaction of its own
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public List<UUID> overdue() {
        return sittings.overdue(clock.instant().minus(STILL_QUEUED), MOST_AT_ONCE);
    }

    /**
     * Closes a sitting with what was saved.
     *
     * @param sitting from {@link #overdue}; a second node closing it at the same time changes nothing
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public void closeOverdue(@NotNull UUID sitting) {
        close(sitting, "DEADLINE");
    }

    /**
     * Closes a sitting on an invigilator's order, with what was saved.
     *
     * @param sitting which; one that is closed stays as it is
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public void closeByOrder(@NotNull UUID sitting) {
        close(sitting, "INVIGILATOR");
    }

    /**
     * Closes a sitting as void: what was saved stays in the log, but there is no mark.
     *
     * @param sitting which; one that is closed stays as it is
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public void declareVoid(@NotNull UUID sitting) {
        sittings.lockOpen(sitting).ifPresent(open -> {
            sittings.close(sitting, Sitting.VOID, clock.instant());
            trail.record("exam.closed", sitting.toString(), Map.of("by", Sitting.VOID));
        });
    }

    private void close(UUID id, String by) {
        sittings.lockOpen(id).ifPresent(sitting -> {
            sittings.close(id, by, clock.instant());
            trail.record("exam.closed", id.toString(), Map.of("by", by));
            Marking marking = marking(sitting);
            lay(sitting, marking);
            settle(sitting, marking, "closing");
        });
    }

    /**
     * Marks a closed sitting again, after persons marked an answer or an item was corrected. Where the mark is as
     * before, nothing changes.
     *
     * @param id which sitting
     * @param cause for the audit trail
     */
    @RolesAllowed({QuizPermissions.MARK, QuizPermissions.EXAM_OFFICE})
    @Transactional
    public void remark(@NotNull UUID id, @NotNull String cause) {
        sittings.lockClosed(id)
                .filter(sitting -> !sitting.voided())
                .ifPresent(sitting -> settle(sitting, marking(sitting), cause));
    }

    /**
     * Marks a closed sitting again after answers came that the network had not carried.
     *
     * @param id which sitting
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public void answersCame(@NotNull UUID id) {
        sittings.lockClosed(id).ifPresent(sitting -> {
            Marking marking = marking(sitting);
            lay(sitting, marking);
            settle(sitting, marking, "answerFile");
        });
    }

    /** Puts what persons must read on the markers' desk. */
    private void lay(Sitting sitting, Marking marking) {
        marking.written()
                .forEach((place, text) -> answers.add(new WrittenAnswer(
                        sitting.id(),
                        place,
                        sitting.exam(),
                        version(sitting.paper().slots().get(place.slot() - 1)),
                        text,
                        clock.instant())));
    }

    private static VersionId version(Paper.Slot slot) {
        return new VersionId(slot.item(), slot.version());
    }

    /** Tells the mark once it is final; while persons must still mark something, there is none. */
    private void settle(Sitting sitting, Marking marking, String cause) {
        boolean passed = marking.passes(sitting.passMark());
        boolean known = sitting.mark().filter(score -> score == marking.score()).isPresent()
                && Boolean.valueOf(passed).equals(sitting.passed());
        if (marking.pending() || known) {
            return;
        }
        sittings.settle(sitting.id(), marking.score(), passed, cause, clock.instant());
        trail.record(
                "exam.marked",
                sitting.id().toString(),
                Map.of("cause", cause, "score", marking.score(), "passed", passed));
        if (doors.results(sitting).released()) {
            outbox.append(
                    Graded.TOPIC,
                    sitting.id().toString(),
                    Graded.news(sitting.exam(), sitting.candidate(), marking.score(), marking.points(), passed));
        }
    }

    private Marking marking(Sitting sitting) {
        return marker.marking(sitting);
    }

    /**
     * A candidate's own result.
     *
     * @param sitting which
     * @param candidate who asks
     * @return the result; empty when it is not theirs or not closed yet
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Optional<ResultView> result(@NotNull UUID sitting, @NotNull CandidateId candidate) {
        return sittings.find(sitting)
                .filter(found -> found.candidate().equals(candidate) && found.closed())
                .flatMap(found -> exams.known(found.exam()).map(exam -> result(found, exam)));
    }

    private ResultView result(Sitting sitting, Exam exam) {
        Marking marking = marking(sitting);
        Map<Flag, Integer> flags = sittings.flags(sitting.id());
        SessionResults results = doors.results(sitting);
        boolean known = results.released() && !sitting.voided();
        return new ResultView(
                ResultLine.of(sitting, results),
                ExamView.of(exam),
                sitting.closedAt(),
                sitting.closedBy(),
                known && results.review().shows(Review.TOPICS) ? marking.byTopic() : List.of(),
                known ? right(marking) : 0,
                marking.slots().size(),
                flags.getOrDefault(Flag.LATE, 0),
                flags.getOrDefault(Flag.TAKEN_OVER, 0),
                known && results.review().shows(Review.MISTAKES) ? mistakes(marking) : List.of(),
                results);
    }

    private static int right(Marking marking) {
        return (int) marking.slots().stream()
                .map(MarkedSlot::mark)
                .filter(Mark::right)
                .count();
    }

    private static List<ResultView.Lesson> mistakes(Marking marking) {
        return marking.slots().stream()
                .filter(slot -> !slot.mark().right())
                .map(slot -> new ResultView.Lesson(
                        slot.item().text().topic(), slot.item().text().law()))
                .distinct()
                .toList();
    }

    /**
     * A candidate's own results.
     *
     * @param candidate who asks
     * @return the latest first, closed ones only
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public List<ResultLine> results(@NotNull CandidateId candidate) {
        return sittings.of(candidate).stream()
                .filter(Sitting::closed)
                .map(sitting -> ResultLine.of(sitting, doors.results(sitting)))
                .toList();
    }
}
