package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.portal.bridge.Connections;
import org.pingandeng.portal.bridge.Connections.Around;
import org.pingandeng.portal.bridge.Connections.Questions;

/** What pages of other areas show beside their own: the ways to cases, law, lessons and questions. Each is asked once. */
@Named("connected")
@RequestScoped
public class ConnectedPage {

    @Inject
    Connections connections;

    private final Map<Object, Around> known = new HashMap<>();
    private final Map<String, Questions> questions = new HashMap<>();

    /** What stands around a course. */
    public Around ofCourse(CourseView course) {
        return known.computeIfAbsent("course " + course.code(), any -> connections.ofCourse(course));
    }

    /** What stands around a practice question that was answered. */
    public Around ofQuestion(String code, List<String> law) {
        return known.computeIfAbsent("question " + code, any -> connections.ofQuestion(code, law));
    }

    /** What stands around a warning case. */
    public Around ofCase(String code) {
        return known.computeIfAbsent("case " + code, any -> connections.ofCase(code));
    }

    /** The practice questions of a warning case. */
    public Questions questionsOf(String caseCode) {
        return questions.computeIfAbsent(caseCode, connections::questionsOf);
    }
}
