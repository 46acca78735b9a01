package org.pingandeng.course.study;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.catalogue.model.LessonContent.Branching;
import org.pingandeng.course.catalogue.model.LessonContent.Spotting;
import org.pingandeng.course.exercise.model.HazardScene;
import org.pingandeng.course.exercise.model.Outlines;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.exercise.model.Search;
import org.pingandeng.course.exercise.model.Walk;

/**
 * Scenes and scenarios of published courses, for anybody to try: all that was done comes with each request, nothing of it
 * is kept and nothing counts. The order of choices is the same for everybody.
 */
@ApplicationScoped
public class ShowRoom {

    @Inject
    Courses courses;

    @Inject
    Outlines outlines;

    /** For the container. */
    public ShowRoom() {}

    /**
     * A room put together by hand.
     *
     * @param courses all courses
     * @param outlines says what lies where
     */
    public ShowRoom(Courses courses, Outlines outlines) {
        this.courses = courses;
        this.outlines = outlines;
    }

    /**
     * A scene after what was said.
     *
     * @param lesson which
     * @param said as {@link Search} reads it, a place by the number it was shown with; what cannot be said is left out
     * @return empty when no published course has such a scene
     */
    @PermitAll
    @Transactional
    public Optional<SceneSheet> scene(@NotNull LessonId lesson, @NotNull List<String> said) {
        return content(lesson, Spotting.class).map(content -> {
            HazardScene scene = content.scene();
            List<String> meant = said.stream()
                    .filter(each -> Search.sayable(scene, each))
                    .limit(Search.POINTED_AT_MOST)
                    .map(each -> SceneRoom.meant(lesson.value(), scene, each))
                    .toList();
            Search search = Search.of(scene, meant, outlines);
            return SceneSheet.of(lesson.value(), meant.size(), search, 1, search.reached());
        });
    }

    /**
     * A scenario after some choices.
     *
     * @param lesson which
     * @param offers numbers of choices as they were shown, in order; the first that was not offered ends the way
     * @return empty when no published course has such a scenario
     */
    @PermitAll
    @Transactional
    public Optional<ScenarioSheet> scenario(@NotNull LessonId lesson, @NotNull List<Integer> offers) {
        return content(lesson, Branching.class).map(content -> {
            Walk walk = walk(lesson, content.scenario(), offers);
            return ScenarioSheet.of(lesson.value(), walk, 1, walk.reached());
        });
    }

    private static Walk walk(LessonId lesson, Scenario scenario, List<Integer> offers) {
        List<Integer> chosen = new ArrayList<>();
        Walk walk = Walk.of(scenario, chosen);
        for (int offer : offers) {
            List<Integer> order = Walk.order(
                    lesson.value(), chosen.size(), walk.now().choices().size());
            if (offer < 1 || offer > order.size() || chosen.size() >= Walk.STEPS_AT_MOST) {
                break;
            }
            chosen.add(order.get(offer - 1));
            walk = Walk.of(scenario, chosen);
        }
        return walk;
    }

    private <C extends LessonContent> Optional<C> content(LessonId lesson, Class<C> kind) {
        return courses.publishedWith(lesson)
                .filter(version -> !version.withdrawn().containsKey(lesson))
                .flatMap(version -> version.lesson(lesson))
                .map(Lesson::content)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
