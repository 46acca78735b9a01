package org.pingandeng.portal.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.course.catalogue.CourseView.LessonView;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.web.open.CourseShelf;

/** The warning-education base: visits that groups can book, and what can be seen online. */
@Named("basePage")
@RequestScoped
public class BasePage {

    private static final String ROLE = "base";
    private static final int VISITS = 20;
    private static final int CASES = 8;

    @Inject
    Programme programme;

    @Inject
    CaseLibrary cases;

    @Inject
    CourseShelf shelf;

    private List<Activity> visits;

    /**
     * Something to try, with the course in which it stands.
     *
     * @param course which course
     * @param lesson which of its lessons
     */
    public record Exhibit(CourseView course, LessonView lesson) {}

    /** The next visits. */
    public List<Activity> getVisits() {
        if (visits == null) {
            visits = programme.coming(ROLE, VISITS);
        }
        return visits;
    }

    /** Cases to begin with, the latest first. */
    public List<CaseView> getCases() {
        return cases.all().stream().limit(CASES).toList();
    }

    /** How many cases there are. */
    public int getCaseCount() {
        return cases.all().size();
    }

    /** What can be tried: {@code scene} to find hazards in pictures, {@code scenario} to decide step by step. */
    public List<Exhibit> exhibits(String kind) {
        return shelf.all().stream()
                .flatMap(course -> course.lessons().stream()
                        .filter(lesson -> lesson.kind().equals(kind) && lesson.offered())
                        .map(lesson -> new Exhibit(course, lesson)))
                .toList();
    }
}
