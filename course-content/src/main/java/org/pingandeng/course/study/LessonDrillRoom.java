package org.pingandeng.course.study;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.LessonContent.Drilling;
import org.pingandeng.course.exercise.model.DrillOrder;
import org.pingandeng.course.exercise.model.Round;
import org.pingandeng.course.port.PracticeBank;
import org.pingandeng.course.port.PracticeBank.Standing;
import org.pingandeng.course.study.ExerciseBook.Opened;
import org.pingandeng.course.study.LessonDrillSheet.State;

/** A lesson that is practice: its questions are asked and its answers kept by the bank, as those of all practice. */
@ApplicationScoped
public class LessonDrillRoom {

    private static final Standing NOTHING = new Standing(0, 0, 0);

    @Inject
    ExerciseBook book;

    @Inject
    PracticeBank bank;

    /** For the container. */
    public LessonDrillRoom() {}

    /**
     * A room put together by hand.
     *
     * @param book what learners did
     * @param bank asks questions
     */
    public LessonDrillRoom(ExerciseBook book, PracticeBank bank) {
        this.book = book;
        this.bank = bank;
    }

    /**
     * Where a learner stands.
     *
     * @param learner who
     * @param lesson which
     * @return empty when the learner is in no programme with this lesson, or it is no practice
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<LessonDrillSheet> sheet(@NotNull LearnerId learner, @NotNull LessonId lesson) {
        return book.open(learner, lesson, Drilling.class).map(opened -> sheet(learner, opened));
    }

    private LessonDrillSheet sheet(LearnerId learner, Opened<Drilling> opened) {
        DrillOrder order = opened.content().order();
        Optional<UUID> drill = drill(opened).filter(each -> !opened.changed());
        Standing standing = drill.flatMap(each -> bank.standing(learner, each)).orElse(NOTHING);
        int asked = drill.isPresent() ? standing.asked() : Math.min(order.count(), bank.stock(order));
        return new LessonDrillSheet(
                state(opened, drill, standing),
                drill.isPresent() ? opened.round().orElseThrow().id() : UUID.randomUUID(),
                drill.orElse(null),
                asked,
                standing.answered(),
                standing.right(),
                order.needed(asked),
                order.share(),
                opened.count(),
                opened.done());
    }

    private static Optional<UUID> drill(Opened<Drilling> opened) {
        return opened.said().stream().findFirst().map(UUID::fromString);
    }

    private static State state(Opened<Drilling> opened, Optional<UUID> drill, Standing standing) {
        if (drill.isEmpty()) {
            return opened.changed() ? State.CHANGED : State.FRESH;
        }
        return standing.answered() < standing.asked() ? State.OPEN : State.ENDED;
    }

    /**
     * Begins a round. The same again changes nothing.
     *
     * @param learner who
     * @param owner the learner's organisation, if any
     * @param lesson which
     * @param round its name, as the sheet gave it
     * @return the drill to answer; empty when there is nothing to ask, or no such lesson
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<UUID> begin(
            @NotNull LearnerId learner, @NotNull Optional<UUID> owner, @NotNull LessonId lesson, @NotNull UUID round) {
        Optional<Opened<Drilling>> opened = book.open(learner, lesson, Drilling.class);
        Optional<UUID> same = opened.filter(each ->
                        each.round().filter(known -> known.id().equals(round)).isPresent())
                .flatMap(LessonDrillRoom::drill);
        return same.isPresent() ? same : opened.flatMap(each -> begin(learner, owner, lesson, round, each.content()));
    }

    private Optional<UUID> begin(
            LearnerId learner, Optional<UUID> owner, LessonId lesson, UUID round, Drilling content) {
        return bank.begin(learner, content.order()).map(drill -> {
            Round begun = book.begin(learner, owner, lesson, round, content);
            book.append(begun, 1, drill.toString());
            return drill;
        });
    }

    /**
     * Looks whether an answer has done a lesson just now.
     *
     * @param learner whose answer
     * @param drill in which drill; one of no lesson is passed over
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public void answered(@NotNull LearnerId learner, @NotNull UUID drill) {
        book.roundThatSaid(learner, drill.toString())
                .flatMap(round -> book.open(learner, round.lesson(), Drilling.class))
                .filter(opened ->
                        !opened.changed() && drill(opened).filter(drill::equals).isPresent())
                .ifPresent(opened -> bank.standing(learner, drill)
                        .filter(standing -> opened.content().order().reached(standing.asked(), standing.right()))
                        .ifPresent(standing -> book.done(opened.round().orElseThrow())));
    }
}
