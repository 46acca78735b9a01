package org.pingandeng.course.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.ContentJson;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.exercise.model.Round;
import org.pingandeng.course.exercise.model.Rounds;
import org.pingandeng.course.programme.ProgrammeShelf;

/** What learners did in the lessons that ask for something to be done, in the running transaction. */
@Dependent
public class ExerciseBook {

    @Inject
    Enrolled enrolled;

    @Inject
    Rounds rounds;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    Clock clock;

    /** For the container. */
    public ExerciseBook() {}

    /**
     * A book put together by hand.
     *
     * @param enrolled who may study what
     * @param rounds what was done
     * @param shelf notices completion
     * @param clock the time
     */
    public ExerciseBook(Enrolled enrolled, Rounds rounds, ProgrammeShelf shelf, Clock clock) {
        this.enrolled = enrolled;
        this.rounds = rounds;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * A lesson's exercise as its learner stands in it.
     *
     * @param content what it asks for
     * @param round the round begun last
     * @param changed whether the lesson has another content since that round was begun
     * @param said what was done in that round
     * @param count how many rounds there were
     * @param done whether the exercise is done, in this round or an earlier one
     */
    record Opened<C>(C content, Optional<Round> round, boolean changed, List<String> said, int count, boolean done) {

        /** Why a step of a round cannot be taken, whatever it is. */
        Optional<ExerciseRefusal> refusal(UUID wanted, int step) {
            if (round.filter(each -> each.id().equals(wanted)).isEmpty()) {
                return Optional.of(ExerciseRefusal.OTHER_ROUND);
            }
            if (changed) {
                return Optional.of(ExerciseRefusal.CHANGED);
            }
            return step < 0 || step > said.size() ? Optional.of(ExerciseRefusal.NO_SUCH_STEP) : Optional.empty();
        }
    }

    /** Empty where the learner is in no programme with the lesson, it was withdrawn, or it is of another kind. */
    <C extends LessonContent> Optional<Opened<C>> open(LearnerId learner, LessonId lesson, Class<C> kind) {
        return content(learner, lesson).filter(kind::isInstance).map(kind::cast).map(content -> {
            Optional<Round> round = rounds.newest(learner, lesson);
            return new Opened<>(
                    content,
                    round,
                    round.filter(each -> !each.content().equals(mark(content))).isPresent(),
                    round.map(each -> rounds.said(each.id())).orElse(List.of()),
                    rounds.count(learner, lesson),
                    rounds.done(learner).contains(lesson));
        });
    }

    private Optional<LessonContent> content(LearnerId learner, LessonId lesson) {
        return enrolled.course(learner, lesson)
                .filter(version -> !version.withdrawn().containsKey(lesson))
                .flatMap(version -> version.lesson(lesson))
                .map(Lesson::content);
    }

    /** Begins a round of an exercise; says whether the learner has such a lesson. */
    boolean begin(
            LearnerId learner, Optional<UUID> owner, LessonId lesson, UUID id, Class<? extends LessonContent> kind) {
        Optional<LessonContent> content = content(learner, lesson).filter(kind::isInstance);
        content.ifPresent(each -> begin(learner, owner, lesson, id, each));
        return content.isPresent();
    }

    /** Takes a step of a round, if it may be taken: see {@link Opened#refusal}. */
    <C extends LessonContent> Optional<ExerciseRefusal> step(
            LearnerId learner,
            LessonId lesson,
            Class<C> kind,
            UUID round,
            int step,
            Function<Opened<C>, Optional<ExerciseRefusal>> taken) {
        Optional<Opened<C>> opened = open(learner, lesson, kind);
        Optional<ExerciseRefusal> refusal =
                opened.map(each -> each.refusal(round, step)).orElse(Optional.of(ExerciseRefusal.NO_SUCH_STEP));
        return refusal.isPresent() ? refusal : taken.apply(opened.get());
    }

    /** Notes what was said in a step. The same again changes nothing; something else in its place is refused. */
    Optional<ExerciseRefusal> say(Opened<?> opened, int step, String said, Predicate<List<String>> reached) {
        List<String> before = opened.said();
        Round round = opened.round().orElseThrow();
        if (step < before.size()) {
            return before.get(step).equals(said) ? Optional.empty() : Optional.of(ExerciseRefusal.TAKEN_ALREADY);
        }
        if (!append(round, step + 1, said)) {
            return Optional.of(ExerciseRefusal.TAKEN_ALREADY);
        }
        List<String> now = new ArrayList<>(before);
        now.add(said);
        if (reached.test(now)) {
            done(round);
        }
        return Optional.empty();
    }

    Round begin(LearnerId learner, Optional<UUID> owner, LessonId lesson, UUID id, LessonContent content) {
        Round round = new Round(id, learner, owner, lesson, mark(content), clock.instant());
        rounds.begin(round);
        return round;
    }

    Optional<Round> roundThatSaid(LearnerId learner, String said) {
        return rounds.thatSaid(learner, said);
    }

    boolean append(Round round, int number, String said) {
        return rounds.append(round.id(), number, said, clock.instant());
    }

    void done(Round round) {
        if (rounds.done(round, clock.instant())) {
            shelf.settle(round.learner());
        }
    }

    private static String mark(LessonContent content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(ContentJson.write(content).toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
