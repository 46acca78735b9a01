package org.pingandeng.course.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.Steps;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.port.Outbox;
import org.pingandeng.course.question.model.LessonQuestion;
import org.pingandeng.course.question.model.LessonQuestions;
import org.pingandeng.course.study.Enrolled;

/** Where learners ask the teacher under a lesson, and read what was answered. */
@ApplicationScoped
public class AskingRoom {

    /** The longest question, in characters. */
    public static final int LONGEST = 1_000;

    private static final int OPEN_AT_MOST = 20;
    private static final int PUBLISHED_AT_MOST = 50;

    @Inject
    LessonQuestions questions;

    @Inject
    Enrolled enrolled;

    @Inject
    Steps steps;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** For the container. */
    public AskingRoom() {}

    /**
     * A room put together by hand.
     *
     * @param questions all questions
     * @param enrolled who may study what
     * @param steps who wrote courses
     * @param outbox tells of questions
     * @param clock the time
     */
    public AskingRoom(LessonQuestions questions, Enrolled enrolled, Steps steps, Outbox outbox, Clock clock) {
        this.questions = questions;
        this.enrolled = enrolled;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What came of asking.
     *
     * @param id the question's number, if it was asked
     * @param refusal why not, if it was not
     */
    public record Came(Optional<UUID> id, Optional<AskingRefusal> refusal) {
        static Came refused(AskingRefusal why) {
            return new Came(Optional.empty(), Optional.of(why));
        }
    }

    /**
     * A learner's own questions under a lesson.
     *
     * @param learner whose
     * @param lesson under which
     * @return the newest first
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<LessonQuestion> mine(@NotNull LearnerId learner, @NotNull LessonId lesson) {
        return questions.of(learner, lesson);
    }

    /**
     * What was answered to others, for everybody who studies the lesson.
     *
     * @param learner who reads
     * @param lesson under which
     * @return the last answered first; nothing for who does not study it, and none of their own
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<LessonQuestion> published(@NotNull LearnerId learner, @NotNull LessonId lesson) {
        return enrolled.course(learner, lesson).isEmpty()
                ? List.of()
                : questions.published(lesson, PUBLISHED_AT_MOST).stream()
                        .filter(each -> !each.learner().equals(learner))
                        .toList();
    }

    /**
     * Asks. The same question again, while it waits, changes nothing.
     *
     * @param learner who
     * @param owner the learner's organisation, if any
     * @param lesson under which lesson
     * @param place the second of a film or the page of a document, if it is about one
     * @param text what; 1 to {@link #LONGEST} characters
     * @return the question, or why not
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Came ask(
            @NotNull LearnerId learner,
            Optional<UUID> owner,
            @NotNull LessonId lesson,
            OptionalInt place,
            String text) {
        Optional<Version> version = enrolled.course(learner, lesson);
        if (version.isEmpty()) {
            return Came.refused(AskingRefusal.NOT_YOURS);
        }
        if (text == null || text.isBlank() || text.strip().length() > LONGEST) {
            return Came.refused(AskingRefusal.LENGTH);
        }
        Optional<UUID> same = questions.of(learner, lesson).stream()
                .filter(each -> each.open() && each.text().equals(text.strip()))
                .map(LessonQuestion::id)
                .findFirst();
        if (same.isEmpty() && questions.open(learner) >= OPEN_AT_MOST) {
            return Came.refused(AskingRefusal.TOO_MANY);
        }
        return new Came(
                Optional.of(same.orElseGet(() -> add(learner, owner, version.get(), lesson, place, text.strip()))),
                Optional.empty());
    }

    private UUID add(
            LearnerId learner, Optional<UUID> owner, Version version, LessonId lesson, OptionalInt place, String text) {
        UUID id = UUID.randomUUID();
        OptionalInt where = place.isPresent() && place.getAsInt() >= 0 ? place : OptionalInt.empty();
        questions.add(new LessonQuestion(
                id,
                learner,
                owner,
                version.code(),
                version.owner(),
                lesson,
                where,
                text,
                clock.instant(),
                false,
                Optional.empty()));
        outbox.append(
                "question.asked",
                id.toString(),
                Map.of(
                        "question", id.toString(),
                        "title", version.lesson(lesson).orElseThrow().title().zh(),
                        "titleEn", version.lesson(lesson).orElseThrow().title().en(),
                        "teachers", teachers(version)));
        return id;
    }

    /** Who wrote the course, for those are asked. */
    private List<String> teachers(Version version) {
        return steps.of(version.id()).stream()
                .filter(step -> step.kind().authoring())
                .flatMap(step -> step.by().stream())
                .distinct()
                .map(UUID::toString)
                .toList();
    }

    /**
     * Takes an own question back, as long as nobody answered it. Again changes nothing.
     *
     * @param learner whose
     * @param id which
     * @return why not, or empty
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<AskingRefusal> takeBack(@NotNull LearnerId learner, @NotNull UUID id) {
        Optional<LessonQuestion> own =
                questions.hold(id).filter(each -> each.learner().equals(learner));
        if (own.isEmpty()) {
            return Optional.of(AskingRefusal.NOT_YOURS);
        }
        if (own.get().answer().isPresent()) {
            return Optional.of(AskingRefusal.ANSWERED);
        }
        if (own.get().open()) {
            questions.takeBack(id, clock.instant());
        }
        return Optional.empty();
    }
}
