package org.pingandeng.course.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.evaluation.model.Evaluations;
import org.pingandeng.course.evaluation.model.Subject;
import org.pingandeng.course.evaluation.model.Summary;
import org.pingandeng.course.port.Caller;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.programme.model.Rule;
import org.pingandeng.course.training.model.Teacher;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** What learners say of the courses and classes within reach, summed up and without a name. */
@ApplicationScoped
public class EvaluationDesk {

    /** The rule that says from how many answers on anything is shown. */
    public static final String LEAST = "evaluation.least.answers";

    private static final int USUAL_LEAST = 5;

    @Inject
    Evaluations evaluations;

    @Inject
    Courses courses;

    @Inject
    TrainingClasses classes;

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    Caller caller;

    /** For the container. */
    public EvaluationDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param evaluations all evaluations
     * @param courses all courses
     * @param classes all training classes
     * @param programmes keeps the rules
     * @param shelf knows the day
     * @param caller who asks
     */
    public EvaluationDesk(
            Evaluations evaluations,
            Courses courses,
            TrainingClasses classes,
            Programmes programmes,
            ProgrammeShelf shelf,
            Caller caller) {
        this.evaluations = evaluations;
        this.courses = courses;
        this.classes = classes;
        this.programmes = programmes;
        this.shelf = shelf;
        this.caller = caller;
    }

    /**
     * What is said of a version of a course.
     *
     * @param version which
     * @param summary what it comes to
     */
    public record OfCourse(Version version, Summary summary) {}

    /**
     * What is said of a teacher of a class.
     *
     * @param about the class
     * @param teacher who
     * @param summary what it comes to
     */
    public record OfTeacher(TrainingClass about, Teacher teacher, Summary summary) {}

    /**
     * Courses that the caller works on, as far as anything was said of them.
     *
     * @return by course, the newest version first
     */
    @RolesAllowed(CoursePermissions.EVALUATIONS)
    @Transactional
    public List<OfCourse> courses() {
        int least = least();
        return courses.all().stream()
                .filter(version -> version.publishedAt().isPresent())
                .filter(version -> caller.changes(version.owner()))
                .map(version -> new OfCourse(version, summary(Subject.course(version.id()), least)))
                .filter(each -> each.summary().answers() > 0)
                .sorted(Comparator.<OfCourse, String>comparing(
                                each -> each.version().code())
                        .thenComparing(each -> -each.version().number()))
                .toList();
    }

    /**
     * Teachers of the classes within reach, as far as anything was said of them.
     *
     * @param within whose classes
     * @return the latest class first
     */
    @RolesAllowed(CoursePermissions.EVALUATIONS)
    @Transactional
    public List<OfTeacher> teachers(@NotNull LearnerScope within) {
        return classes.all(within).stream()
                .flatMap(about -> of(about).stream())
                .filter(each -> each.summary().answers() > 0)
                .toList();
    }

    /**
     * What is said of the teachers of a class, for its file.
     *
     * @param id which class
     * @param within whose classes
     * @return every teacher; nothing where the class is not within reach
     */
    @RolesAllowed(CoursePermissions.EVALUATIONS)
    @Transactional
    public List<OfTeacher> ofClass(@NotNull UUID id, @NotNull LearnerScope within) {
        return classes.find(id)
                .filter(about -> within.covers(about.owner()))
                .map(this::of)
                .orElse(List.of());
    }

    private List<OfTeacher> of(TrainingClass about) {
        int least = least();
        return classes.teachers(about.id()).stream()
                .map(teacher ->
                        new OfTeacher(about, teacher, summary(Subject.teacher(about.id(), teacher.id()), least)))
                .toList();
    }

    private Summary summary(Subject subject, int least) {
        return Summary.of(evaluations.items(subject.kind()), evaluations.of(subject), least);
    }

    private int least() {
        return programmes
                .rule(LEAST, shelf.today())
                .map(Rule::value)
                .map(Number::intValue)
                .orElse(USUAL_LEAST);
    }
}
