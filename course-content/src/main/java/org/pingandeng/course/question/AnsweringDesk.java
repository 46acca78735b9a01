package org.pingandeng.course.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Caller;
import org.pingandeng.course.port.Outbox;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.programme.model.Rule;
import org.pingandeng.course.question.model.LessonAnswer;
import org.pingandeng.course.question.model.LessonQuestion;
import org.pingandeng.course.question.model.LessonQuestions;

/** Where trainers answer what learners ask about the courses they work on. */
@ApplicationScoped
public class AnsweringDesk {

    /** The rule that says within how many days a question is answered. */
    public static final String DAYS = "question.answer.days";

    /** The longest answer, in characters. */
    public static final int LONGEST = 2_000;

    /** How many questions a page has. */
    public static final int PAGE = 50;

    private static final int USUAL_DAYS = 3;

    @Inject
    LessonQuestions questions;

    @Inject
    Courses courses;

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public AnsweringDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param questions all questions
     * @param courses all courses
     * @param programmes keeps the rules
     * @param shelf knows the day
     * @param caller who asks
     * @param outbox tells of answers
     * @param trail remembers
     * @param clock the time
     */
    public AnsweringDesk(
            LessonQuestions questions,
            Courses courses,
            Programmes programmes,
            ProgrammeShelf shelf,
            Caller caller,
            Outbox outbox,
            AuditTrail trail,
            Clock clock) {
        this.questions = questions;
        this.courses = courses;
        this.programmes = programmes;
        this.shelf = shelf;
        this.caller = caller;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A question on the desk.
     *
     * @param question what is asked
     * @param course what the course is called
     * @param lesson what the lesson is called
     * @param age how long somebody has waited
     * @param late whether longer than the rule says
     */
    public record Line(LessonQuestion question, Text course, Text lesson, Duration age, boolean late) {}

    /**
     * How many questions wait.
     *
     * @param open all
     * @param late those that wait longer than the rule says
     * @param days what the rule says
     */
    public record Figures(int open, int late, int days) {}

    /**
     * The questions about courses that the caller works on.
     *
     * @param open whether those that wait for an answer, or those that were answered
     * @param page from 0
     * @return those that wait: the oldest first; the others: the last answered first
     */
    @RolesAllowed(CoursePermissions.ANSWER)
    public List<Line> questions(boolean open, int page) {
        Instant now = clock.instant();
        Duration limit = Duration.ofDays(days());
        return questions.all(reach(), open, Math.max(0, page) * PAGE, PAGE).stream()
                .map(each -> line(each, now, limit))
                .toList();
    }

    /**
     * One question about a course that the caller works on.
     *
     * @param id its number
     * @return empty where there is none, or it was taken back
     */
    @RolesAllowed(CoursePermissions.ANSWER)
    @Transactional
    public Optional<Line> show(@NotNull UUID id) {
        return held(id).map(each -> line(each, clock.instant(), Duration.ofDays(days())));
    }

    private Line line(LessonQuestion question, Instant now, Duration limit) {
        Optional<Version> version = courses.taughtWith(question.lesson()).or(() -> courses.latest(question.course()));
        Duration age = question.age(now);
        return new Line(
                question,
                version.map(Version::title).orElse(Text.NONE),
                version.flatMap(each -> each.lesson(question.lesson()))
                        .map(Lesson::title)
                        .orElse(Text.NONE),
                age,
                age.compareTo(limit) > 0);
    }

    /**
     * How many questions about those courses wait, and how many of them too long.
     */
    @RolesAllowed(CoursePermissions.ANSWER)
    public Figures figures() {
        Set<Optional<UUID>> reach = reach();
        Instant now = clock.instant();
        int days = days();
        return new Figures(
                questions.open(reach, now.plusSeconds(1)),
                questions.open(reach, now.minus(Duration.ofDays(days))),
                days);
    }

    private Set<Optional<UUID>> reach() {
        return questions.owners().stream().filter(caller::changes).collect(Collectors.toSet());
    }

    private int days() {
        return programmes
                .rule(DAYS, shelf.today())
                .map(Rule::value)
                .map(Number::intValue)
                .orElse(USUAL_DAYS);
    }

    /**
     * Answers a question, or answers it better; the learner is told. The same answer again changes nothing.
     *
     * @param id which
     * @param text what is said; 1 to {@link #LONGEST} characters
     * @param published whether all learners of the course see it, without who asked
     * @return why not, or empty
     */
    @RolesAllowed(CoursePermissions.ANSWER)
    @Transactional
    public Optional<AnsweringRefusal> answer(@NotNull UUID id, String text, boolean published) {
        Optional<LessonQuestion> held = held(id);
        if (held.isEmpty()) {
            return Optional.of(AnsweringRefusal.NOT_YOURS);
        }
        if (text == null || text.isBlank() || text.strip().length() > LONGEST) {
            return Optional.of(AnsweringRefusal.LENGTH);
        }
        append(held.get(), text.strip(), published);
        return Optional.empty();
    }

    /**
     * Shows an answer to all learners of the course, or to the one who asked alone from now on. Again changes nothing.
     *
     * @param id the question
     * @param published whether all see it
     * @return why not, or empty
     */
    @RolesAllowed(CoursePermissions.ANSWER)
    @Transactional
    public Optional<AnsweringRefusal> publish(@NotNull UUID id, boolean published) {
        Optional<LessonQuestion> held = held(id);
        if (held.isEmpty()) {
            return Optional.of(AnsweringRefusal.NOT_YOURS);
        }
        Optional<LessonAnswer> said = held.get().answer();
        said.ifPresent(answer -> append(held.get(), answer.text(), published));
        return said.isPresent() ? Optional.empty() : Optional.of(AnsweringRefusal.NO_ANSWER);
    }

    private Optional<LessonQuestion> held(UUID id) {
        return questions.hold(id).filter(each -> !each.takenBack()).filter(each -> caller.changes(each.courseOwner()));
    }

    private void append(LessonQuestion question, String text, boolean published) {
        Optional<String> before = question.answer().map(LessonAnswer::text);
        boolean fresh = !before.equals(Optional.of(text));
        if (!fresh && question.published() == published) {
            return;
        }
        Instant now = clock.instant();
        questions.answer(
                question.id(), new LessonAnswer(text, published, caller.id().orElseThrow(), now));
        trail.record(
                published ? "question.answered.for-all" : "question.answered",
                question.course(),
                Map.of("question", question.id().toString()));
        if (fresh) {
            tell(question, now);
        }
    }

    private void tell(LessonQuestion question, Instant now) {
        Text title = line(question, now, Duration.ZERO).lesson();
        outbox.append(
                "question.answered",
                question.id().toString(),
                Map.of(
                        "learner", question.learner().toString(),
                        "lesson", question.lesson().toString(),
                        "title", title.zh(),
                        "titleEn", title.en(),
                        "once", question.id() + " " + now));
    }
}
