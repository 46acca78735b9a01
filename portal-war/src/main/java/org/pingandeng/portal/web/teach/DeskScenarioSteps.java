package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.stream.Collectors;
import org.pingandeng.course.catalogue.model.LessonContent.Branching;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.exercise.model.Ways;

/** What the form of a scenario does with its situations and choices; what was typed is kept first. */
@Named("deskScenarioSteps")
@RequestScoped
public class DeskScenarioSteps {

    @Inject
    DeskCourseEditSteps form;

    @Inject
    DeskCourseEditPage page;

    private Ways ways;

    /** A situation more, at the end. */
    public String add() throws IOException, ServletException {
        return form.keepAnd("op", "add", "#situation-" + scenario().situations().size());
    }

    /**
     * Does something with a situation.
     *
     * @param op {@code up}, {@code down}, {@code remove}, {@code choice} or {@code dropPicture}
     * @param at its number, from 0
     */
    public String act(String op, int at) throws IOException, ServletException {
        int seen =
                op.equals("up") ? at - 1 : op.equals("down") ? at + 1 : op.equals("remove") ? Math.max(0, at - 1) : at;
        return form.keepAnd("op", op + "." + at, "#situation-" + seen);
    }

    /**
     * Takes a choice out.
     *
     * @param at the situation's number, from 0
     * @param choice its number, from 0
     */
    public String drop(int at, int choice) throws IOException, ServletException {
        return form.keepAnd("op", "dropChoice." + at + "." + choice, "#situation-" + at);
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

    private Scenario scenario() {
        return page.getPart().content() instanceof Branching branching ? branching.scenario() : Scenario.NONE;
    }
}
