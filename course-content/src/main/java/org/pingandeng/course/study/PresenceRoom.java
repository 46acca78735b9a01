package org.pingandeng.course.study;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.hours.model.Verdict;
import org.pingandeng.course.port.CheckQuestions;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.study.model.Check;

/** Takes the answers to questions in the middle of films. */
@ApplicationScoped
public class PresenceRoom {

    /** What stands for an answer where only presence is asked for. */
    public static final String HERE = "here";

    /** What a page says when the time for the answer is over. */
    public static final String NOBODY = "nobody";

    @Inject
    Seats seats;

    @Inject
    Presence presence;

    @Inject
    Ledger ledger;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    Clock clock;

    /** For the container. */
    public PresenceRoom() {}

    /**
     * A room put together by hand.
     *
     * @param seats who studies what
     * @param presence asks
     * @param ledger what was counted
     * @param shelf notices completion
     * @param clock the time
     */
    public PresenceRoom(Seats seats, Presence presence, Ledger ledger, ProgrammeShelf shelf, Clock clock) {
        this.seats = seats;
        this.presence = presence;
        this.ledger = ledger;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Answers a question. The first answer counts, right or wrong; the same question again changes nothing.
     *
     * @param learner who
     * @param lesson in which film
     * @param tab where
     * @param owner the learner's organisation, if any
     * @param question its number
     * @param choice the position of what was chosen, {@link #HERE}, or {@link #NOBODY}
     * @return what came of it; empty when there is no such question for this learner, or no such answer
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<Answered> answer(
            LearnerId learner, LessonId lesson, UUID tab, Optional<UUID> owner, UUID question, String choice) {
        return seats.of(learner, lesson, tab, owner).flatMap(seat -> answer(seat, question, choice));
    }

    private Optional<Answered> answer(Seat seat, UUID question, String choice) {
        Counted before = ledger.hold(seat.learner(), seat.lesson().id(), clock.instant());
        Verdict settled = presence.settle(seat, before);
        return presence.find(seat, question)
                .filter(check -> check.state() != Check.State.WAITING && check.state() != Check.State.DROPPED)
                .flatMap(check -> answer(seat, check, choice, settled.counted()));
    }

    private Optional<Answered> answer(Seat seat, Check check, String choice, Counted counted) {
        Optional<CheckQuestions.Question> asked = presence.words(check);
        if (check.state() == Check.State.MISSED) {
            return Optional.of(late(counted));
        }
        if (NOBODY.equals(choice)) {
            return presence.giveUp(seat, check, counted).map(lost -> late(lost.counted()));
        }
        if (!fits(asked, choice)) {
            return Optional.empty();
        }
        boolean first = check.state() == Check.State.ASKED;
        if (first && seat.done(presence.answer(seat, check, choice, counted).counted())) {
            shelf.settle(seat.learner());
        }
        String counts = first ? choice : check.choice();
        return Optional.of(asked.map(each -> said(each, counts))
                .orElseGet(() -> new Answered(Answered.Came.PROVEN, true, "", "", null)));
    }

    /** A question that is gone from its house is answered by being there. */
    private static boolean fits(Optional<CheckQuestions.Question> asked, String choice) {
        boolean chosen = choice != null && choice.matches("\\d{1,3}");
        return asked.map(each ->
                        chosen && Integer.parseInt(choice) < each.choices().size())
                .orElse(chosen || HERE.equals(choice));
    }

    private static Answered said(CheckQuestions.Question asked, String choice) {
        boolean right = choice.equals(String.valueOf(asked.right()));
        return new Answered(Answered.Came.PROVEN, right, asked.choices().get(asked.right()), asked.explanation(), null);
    }

    private static Answered late(Counted counted) {
        return new Answered(Answered.Came.LATE, false, "", "", counted.reached());
    }
}
