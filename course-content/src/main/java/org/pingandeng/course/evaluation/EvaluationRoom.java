package org.pingandeng.course.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.evaluation.model.Answer;
import org.pingandeng.course.evaluation.model.Evaluations;
import org.pingandeng.course.evaluation.model.Item;
import org.pingandeng.course.evaluation.model.Subject;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.study.Enrolled;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.Teacher;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Where a learner says what they think of a course they finished, and of the teachers of a class that is over. */
@ApplicationScoped
public class EvaluationRoom {

    @Inject
    Evaluations evaluations;

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    Enrolled enrolled;

    @Inject
    TrainingClasses classes;

    @Inject
    SignUps signUps;

    /** For the container. */
    public EvaluationRoom() {}

    /**
     * A room put together by hand.
     *
     * @param evaluations all evaluations
     * @param programmes who is enrolled
     * @param shelf what is done
     * @param enrolled which version is studied
     * @param classes all training classes
     * @param signUps who takes part
     */
    public EvaluationRoom(
            Evaluations evaluations,
            Programmes programmes,
            ProgrammeShelf shelf,
            Enrolled enrolled,
            TrainingClasses classes,
            SignUps signUps) {
        this.evaluations = evaluations;
        this.programmes = programmes;
        this.shelf = shelf;
        this.enrolled = enrolled;
        this.classes = classes;
        this.signUps = signUps;
    }

    /**
     * Something that a learner may say something about.
     *
     * @param subject what it is
     * @param title what the course, or the class, is called
     * @param teacher the teacher's name; blank for a course
     * @param given whether they have said something already
     */
    public record Offer(Subject subject, Text title, String teacher, boolean given) {}

    /**
     * All that a learner may say something about.
     *
     * @param learner who
     * @return courses first
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public List<Offer> offers(@NotNull LearnerId learner) {
        return Stream.concat(courses(learner).stream(), teachers(learner).stream())
                .toList();
    }

    private List<Offer> courses(LearnerId learner) {
        List<Offer> all = new ArrayList<>();
        programmes.of(learner).stream()
                .map(shelf::completion)
                .flatMap(Optional::stream)
                .forEach(completion -> completion.programme().courses().stream()
                        .filter(course -> finished(completion, course))
                        .map(course -> enrolled.course(
                                learner, LessonId.parse(course.lessons().get(0).id())))
                        .flatMap(Optional::stream)
                        .map(version -> offer(learner, version))
                        .filter(offer -> !all.contains(offer))
                        .forEach(all::add));
        return all;
    }

    private static boolean finished(Completion completion, CourseView course) {
        List<String> lessons = course.lessons().stream()
                .filter(CourseView.LessonView::offered)
                .map(CourseView.LessonView::id)
                .toList();
        return !lessons.isEmpty()
                && completion.lessons().stream()
                        .filter(each -> lessons.contains(each.lesson().id()))
                        .allMatch(each -> each.done());
    }

    private Offer offer(LearnerId learner, Version version) {
        Subject subject = Subject.course(version.id());
        return new Offer(subject, version.title(), "", evaluations.given(learner, subject));
    }

    private List<Offer> teachers(LearnerId learner) {
        return signUps.by(learner).stream()
                .filter(SignUp::member)
                .map(signUp -> classes.find(signUp.of()))
                .flatMap(Optional::stream)
                .filter(this::over)
                .flatMap(about -> classes.teachers(about.id()).stream().map(each -> offer(learner, about, each)))
                .toList();
    }

    /** A class is over when it was ended, or when its last day has come. */
    private boolean over(TrainingClass about) {
        boolean last = about.state() == ClassState.RUNNING
                && !shelf.today().isBefore(about.dates().to());
        return last || about.state() == ClassState.ENDED;
    }

    private Offer offer(LearnerId learner, TrainingClass about, Teacher teacher) {
        Subject subject = Subject.teacher(about.id(), teacher.id());
        return new Offer(subject, about.title(), teacher.name(), evaluations.given(learner, subject));
    }

    /**
     * One of them.
     *
     * @param learner who
     * @param about the version of the course, or the class
     * @param teacher the teacher in the class; empty for a course
     * @return empty where it is not theirs to evaluate
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<Offer> offer(@NotNull LearnerId learner, @NotNull UUID about, Optional<UUID> teacher) {
        Subject subject = new Subject(about, teacher);
        return offers(learner).stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst();
    }

    /**
     * The lines of a form today.
     *
     * @param kind which form
     * @return in order
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<Item> form(@NotNull Subject.Kind kind) {
        return evaluations.items(kind, shelf.today());
    }

    /**
     * Takes what a learner says; once.
     *
     * @param learner who
     * @param about the version of the course, or the class
     * @param teacher the teacher in the class; empty for a course
     * @param answer what they say: a mark for each line of today's form
     * @return why not, or empty
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<EvaluationRefusal> give(
            @NotNull LearnerId learner, @NotNull UUID about, Optional<UUID> teacher, @NotNull Answer answer) {
        Optional<Offer> offer = offer(learner, about, teacher);
        if (offer.isEmpty()) {
            return Optional.of(EvaluationRefusal.NOT_YOURS);
        }
        Subject subject = offer.get().subject();
        List<String> asked = form(subject.kind()).stream().map(Item::code).toList();
        boolean whole = answer.marks().size() == asked.size()
                && answer.marks().keySet().containsAll(asked)
                && answer.marks().values().stream().allMatch(mark -> mark >= Answer.LOWEST && mark <= Answer.HIGHEST);
        if (!whole) {
            return Optional.of(EvaluationRefusal.MARKS);
        }
        if (answer.words().length() > Answer.LONGEST) {
            return Optional.of(EvaluationRefusal.LENGTH);
        }
        return evaluations.give(learner, subject, answer, shelf.today())
                ? Optional.empty()
                : Optional.of(EvaluationRefusal.ALREADY);
    }
}
