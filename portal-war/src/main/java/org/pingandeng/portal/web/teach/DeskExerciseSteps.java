package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.stream.Collectors;
import org.pingandeng.course.catalogue.model.LessonContent.Branching;
import org.pingandeng.course.catalogue.model.LessonContent.Spotting;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.exercise.model.Ways;

/** What the forms of exercises do with their parts: situations and choices, places; what was typed is kept first. */
@Named("deskExerciseSteps")
@RequestScoped
public class DeskExerciseSteps {

    @Inject
    DeskCourseEditSteps form;

    @Inject
    DeskCourseEditPage page;

    private Ways ways;

    /** A situation or a place more, at the end. */
    public String add() throws IOException, ServletException {
        return form.keepAnd("op", "add", "#part-" + count());
    }

    /**
     * Does something with a situation or a place.
     *
     * @param op {@code up}, {@code down}, {@code remove}, {@code choice}, {@code dropPicture} or {@code clear}
     * @param at its number, from 0
     */
    public String act(String op, int at) throws IOException, ServletException {
        int seen =
                op.equals("up") ? at - 1 : op.equals("down") ? at + 1 : op.equals("remove") ? Math.max(0, at - 1) : at;
        return form.keepAnd("op", op + "." + at, "#part-" + seen);
    }

    /**
     * Takes a choice out.
     *
     * @param at the situation's number, from 0
     * @param choice its number, from 0
     */
    public String drop(int at, int choice) throws IOException, ServletException {
        return form.keepAnd("op", "dropChoice." + at + "." + choice, "#part-" + at);
    }

    /**
     * From where a situation is come to.
     *
     * @param at its number, from 0
     * @return numbers from 1; a dash for none
     */
    public String from(int at) {
        if (ways == null) {
            ways = new Ways(scenario());
        }
        return ways.before(at).isEmpty()
                ? "—"
                : ways.before(at).stream().map(each -> String.valueOf(each + 1)).collect(Collectors.joining(", "));
    }

    /**
     * A scenario as a map.
     *
     * @param scenario any
     */
    public ScenarioMap map(Scenario scenario) {
        return ScenarioMap.of(scenario);
    }

    private int count() {
        return page.getPart().content() instanceof Spotting spotting
                ? spotting.scene().places().size()
                : scenario().situations().size();
    }

    private Scenario scenario() {
        return page.getPart().content() instanceof Branching branching ? branching.scenario() : Scenario.NONE;
    }
}
