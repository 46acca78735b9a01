package org.pingandeng.course.study;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.LessonContent.Branching;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.exercise.model.Walk;
import org.pingandeng.course.study.ExerciseBook.Opened;

/** A lesson that is a branching scenario. The server alone knows what a choice leads to; the browser is told one situation. */
@ApplicationScoped
public class ScenarioRoom {

    @Inject
    ExerciseBook book;

    /** For the container. */
    public ScenarioRoom() {}

    /**
     * A room put together by hand.
     *
     * @param book what learners did
     */
    public ScenarioRoom(ExerciseBook book) {
        this.book = book;
    }

    /**
     * Where a learner stands.
     *
     * @param learner who
     * @param lesson which
     * @return empty when the learner is in no programme with this lesson, or it is no scenario
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<ScenarioSheet> sheet(@NotNull LearnerId learner, @NotNull LessonId lesson) {
        return book.open(learner, lesson, Branching.class).map(ScenarioRoom::sheet);
    }

    private static ScenarioSheet sheet(Opened<Branching> opened) {
        Scenario scenario = opened.content().scenario();
        if (opened.round().isEmpty() || opened.changed()) {
            return ScenarioSheet.before(
                    opened.changed() ? ScenarioSheet.State.CHANGED : ScenarioSheet.State.FRESH,
                    scenario,
                    opened.count(),
                    opened.done());
        }
        return ScenarioSheet.of(opened.round().get().id(), walk(opened, opened.said()), opened.count(), opened.done());
    }

    private static Walk walk(Opened<Branching> opened, List<String> said) {
        return Walk.of(
                opened.content().scenario(), said.stream().map(Integer::valueOf).toList());
    }

    /**
     * Begins a round. The same again changes nothing.
     *
     * @param learner who
     * @param owner the learner's organisation, if any
     * @param lesson which
     * @param round its name, as the sheet gave it
     * @return whether there is such a scenario
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public boolean begin(
            @NotNull LearnerId learner, @NotNull Optional<UUID> owner, @NotNull LessonId lesson, @NotNull UUID round) {
        return book.begin(learner, owner, lesson, round, Branching.class);
    }

    /**
     * Takes a choice. The same again changes nothing; another one in its place is refused.
     *
     * @param learner who
     * @param lesson which
     * @param round in which round
     * @param step how many steps were taken before
     * @param offer which of the choices offered, from 1 as they were shown
     * @return why not, or empty
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<ExerciseRefusal> choose(
            @NotNull LearnerId learner, @NotNull LessonId lesson, @NotNull UUID round, int step, int offer) {
        return book.step(learner, lesson, Branching.class, round, step, opened -> choose(opened, step, offer));
    }

    private Optional<ExerciseRefusal> choose(Opened<Branching> opened, int step, int offer) {
        if (step >= Walk.STEPS_AT_MOST) {
            return Optional.of(ExerciseRefusal.TOO_LONG);
        }
        Walk walk = walk(opened, opened.said().subList(0, step));
        UUID round = opened.round().orElseThrow().id();
        List<Integer> order = Walk.order(round, step, walk.now().choices().size());
        if (offer < 1 || offer > order.size()) {
            return Optional.of(ExerciseRefusal.NO_SUCH_STEP);
        }
        return book.say(
                opened,
                step,
                String.valueOf(order.get(offer - 1)),
                now -> walk(opened, now).reached());
    }
}
