package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.course.catalogue.CourseView.LessonView;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.study.StudyRoom;
import org.pingandeng.portal.account.Visitor;

/** The learner's own ledger: each minute that counted, and why each other one did not. */
@Named("ledgerPage")
@RequestScoped
public class LedgerPage {

    @Inject
    StudyRoom room;

    @Inject
    ProgrammeDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private List<Completion> completions;

    /**
     * One line.
     *
     * @param at when it was written
     * @param lesson title of the lesson
     * @param seconds how long
     * @param reason why it did not count; empty when it did
     */
    public record LineView(Instant at, Text lesson, long seconds, String reason) {}

    /** The programmes the visitor is in; only the one in the address where there is one. */
    public List<Completion> getCompletions() {
        if (completions == null) {
            String only = request.getParameter("p");
            completions = desk.completions(learner()).stream()
                    .filter(each -> only == null || each.programme().code().equals(only))
                    .toList();
        }
        return completions;
    }

    /** The newest lines. */
    public List<LineView> getLines() {
        List<CourseView> courses = getCompletions().stream()
                .flatMap(each -> each.programme().courses().stream())
                .distinct()
                .toList();
        Map<String, LessonView> lessons = courses.stream()
                .flatMap(course -> course.lessons().stream())
                .collect(Collectors.toMap(LessonView::id, Function.identity(), (one, same) -> one));
        return room.ledger(learner(), courses.stream().map(CourseView::code).toList()).stream()
                .map(entry -> line(entry, lessons))
                .toList();
    }

    private static LineView line(Ledger.Entry entry, Map<String, LessonView> lessons) {
        LessonView lesson = lessons.get(entry.lesson().toString());
        return new LineView(
                entry.at(),
                lesson == null ? Text.NONE : lesson.title(),
                Math.round(entry.line().lasted() / 1000.0),
                entry.line().refusal().map(Enum::name).orElse(""));
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
