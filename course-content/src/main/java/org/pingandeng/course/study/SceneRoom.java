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
import org.pingandeng.course.catalogue.model.LessonContent.Spotting;
import org.pingandeng.course.exercise.model.HazardScene;
import org.pingandeng.course.exercise.model.Outlines;
import org.pingandeng.course.exercise.model.Search;
import org.pingandeng.course.exercise.model.Walk;
import org.pingandeng.course.study.ExerciseBook.Opened;

/** A lesson that is a scene with hazards. The server alone knows where they are. */
@ApplicationScoped
public class SceneRoom {

    @Inject
    ExerciseBook book;

    @Inject
    Outlines outlines;

    /** For the container. */
    public SceneRoom() {}

    /**
     * A room put together by hand.
     *
     * @param book what learners did
     * @param outlines says what lies where
     */
    public SceneRoom(ExerciseBook book, Outlines outlines) {
        this.book = book;
        this.outlines = outlines;
    }

    /**
     * Where a learner stands.
     *
     * @param learner who
     * @param lesson which
     * @return empty when the learner is in no programme with this lesson, or it is no scene
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<SceneSheet> sheet(@NotNull LearnerId learner, @NotNull LessonId lesson) {
        return book.open(learner, lesson, Spotting.class).map(this::sheet);
    }

    private SceneSheet sheet(Opened<Spotting> opened) {
        HazardScene scene = opened.content().scene();
        if (opened.round().isEmpty() || opened.changed()) {
            return SceneSheet.before(
                    opened.changed() ? SceneSheet.State.CHANGED : SceneSheet.State.FRESH,
                    scene,
                    opened.count(),
                    opened.done());
        }
        return SceneSheet.of(
                opened.round().get().id(),
                opened.said().size(),
                search(opened, opened.said()),
                opened.count(),
                opened.done());
    }

    /**
     * Begins a round. The same again changes nothing.
     *
     * @param learner who
     * @param owner the learner's organisation, if any
     * @param lesson which
     * @param round its name, as the sheet gave it
     * @return whether there is such a scene
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public boolean begin(
            @NotNull LearnerId learner, @NotNull Optional<UUID> owner, @NotNull LessonId lesson, @NotNull UUID round) {
        return book.begin(learner, owner, lesson, round, Spotting.class);
    }

    /**
     * Takes what a learner points at or names, or the end of the search. The same again changes nothing.
     *
     * @param learner who
     * @param lesson which
     * @param round in which round
     * @param step how often something was said before
     * @param said as {@link Search} reads it; a place by the number it was shown with
     * @return why not, or empty
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<ExerciseRefusal> say(
            @NotNull LearnerId learner, @NotNull LessonId lesson, @NotNull UUID round, int step, @NotNull String said) {
        return book.step(learner, lesson, Spotting.class, round, step, opened -> say(opened, step, said));
    }

    private Optional<ExerciseRefusal> say(Opened<Spotting> opened, int step, String said) {
        boolean over =
                step == opened.said().size() && search(opened, opened.said()).ended();
        return Search.sayable(opened.content().scene(), said) && !over
                ? book.say(
                        opened,
                        step,
                        meant(
                                opened.round().orElseThrow().id(),
                                opened.content().scene(),
                                said),
                        now -> search(opened, now).reached())
                : Optional.of(ExerciseRefusal.NO_SUCH_STEP);
    }

    private Search search(Opened<Spotting> opened, List<String> said) {
        return Search.of(opened.content().scene(), said, outlines);
    }

    /** A place is named by the number it was shown with. */
    static String meant(UUID round, HazardScene scene, String said) {
        return said.startsWith("#")
                ? "#" + Walk.order(round, 0, scene.places().size()).get(Integer.parseInt(said.substring(1)))
                : said;
    }
}
