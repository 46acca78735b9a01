package org.pingandeng.course.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Drafts;
import org.pingandeng.course.catalogue.model.Step;
import org.pingandeng.course.catalogue.model.Step.Kind;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.catalogue.model.Version.State;
import org.pingandeng.course.port.Caller;
import org.pingandeng.course.port.Outbox;

/**
 * The steps between an author and a learner. Who wrote or changed a version does not approve it; what takes something away
 * or sends it back says why.
 */
@ApplicationScoped
public class ReviewDesk {

    private static final int WORDS_AT_MOST = 1_000;

    @Inject
    Courses courses;

    @Inject
    Drafts drafts;

    @Inject
    StepLog log;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For the container. */
    public ReviewDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param courses all courses
     * @param drafts what is being written
     * @param log what was done to them
     * @param outbox tells
     * @param caller who asks
     * @param clock the time
     */
    public ReviewDesk(Courses courses, Drafts drafts, StepLog log, Outbox outbox, Caller caller, Clock clock) {
        this.courses = courses;
        this.drafts = drafts;
        this.log = log;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What was done to a version.
     *
     * @param version its id
     * @return the first step first; empty when it is not the caller's to see
     */
    @RolesAllowed(CoursePermissions.READ)
    public List<Step> steps(@NotNull UUID version) {
        return courses.find(version)
                .filter(found -> caller.sees(found.owner()))
                .map(found -> log.of(version))
                .orElse(List.of());
    }

    /**
     * Sends a version back to its authors.
     *
     * @param version in review, or approved
     * @param words what has to become better
     * @return why not, or empty when it was done
     */
    @RolesAllowed(CoursePermissions.REVIEW)
    @Transactional
    public Optional<CourseRefusal> sendBack(@NotNull UUID version, String words) {
        return step(version, Kind.SENT_BACK, words, List.of(State.IN_REVIEW, State.APPROVED), State.DRAFT);
    }

    /**
     * Finds a version good, by somebody who did not write it.
     *
     * @param version in review
     * @return why not, or empty when it was done
     */
    @RolesAllowed(CoursePermissions.REVIEW)
    @Transactional
    public Optional<CourseRefusal> approve(@NotNull UUID version) {
        return step(version, Kind.APPROVED, "", List.of(State.IN_REVIEW), State.APPROVED);
    }

    /**
     * Gives a version to learners. What was published before is replaced; learners keep their minutes.
     *
     * @param version an approved one
     * @return why not, or empty when it was done
     */
    @RolesAllowed(CoursePermissions.REVIEW)
    @Transactional
    public Optional<CourseRefusal> publish(@NotNull UUID version) {
        return step(version, Kind.PUBLISHED, "", List.of(State.APPROVED), State.PUBLISHED);
    }

    /**
     * Takes a published version from learners, who are told why and keep their minutes.
     *
     * @param version a published one
     * @param words why
     * @return why not, or empty when it was done
     */
    @RolesAllowed(CoursePermissions.REVIEW)
    @Transactional
    public Optional<CourseRefusal> withdraw(@NotNull UUID version, String words) {
        return step(version, Kind.WITHDRAWN, words, List.of(State.PUBLISHED), State.WITHDRAWN);
    }

    /**
     * Gives a draft up.
     *
     * @param version one that nobody has studied
     * @return why not, or empty when it was done
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Optional<CourseRefusal> discard(@NotNull UUID version) {
        Optional<CourseRefusal> refusal = step(version, Kind.DISCARDED, "", List.of(State.DRAFT), State.DISCARDED);
        if (refusal.isEmpty()) {
            drafts.end(version);
        }
        return refusal;
    }

    private Optional<CourseRefusal> step(UUID id, Kind kind, String words, List<State> from, State to) {
        Optional<Version> held = courses.hold(id).filter(found -> caller.sees(found.owner()));
        Optional<CourseRefusal> refusal = held.isEmpty()
                ? Optional.of(CourseRefusal.NOT_THERE)
                : refusal(held.get(), kind, words).or(() -> wrong(held.get(), from));
        if (refusal.isEmpty()) {
            move(held.get(), to);
            log.write(held.get(), kind, words(words), Optional.empty());
        }
        return refusal;
    }

    private void move(Version version, State to) {
        if (to == State.PUBLISHED) {
            courses.publish(version.id(), clock.instant());
        } else {
            courses.move(version.id(), version.state(), to);
        }
        if (to == State.PUBLISHED || to == State.WITHDRAWN) {
            outbox.append("course.published", version.code(), Map.of("number", version.number()));
        }
    }

    private static Optional<CourseRefusal> wrong(Version version, List<State> from) {
        return from.contains(version.state()) ? Optional.empty() : Optional.of(CourseRefusal.WRONG_STATE);
    }

    private Optional<CourseRefusal> refusal(Version version, Kind kind, String words) {
        if (!caller.changes(version.owner())) {
            return Optional.of(CourseRefusal.NOT_YOURS);
        }
        if (kind.needsWords() && words(words).isBlank()) {
            return Optional.of(CourseRefusal.WORDS_MISSING);
        }
        return kind == Kind.APPROVED && log.wroteIt(version.id())
                ? Optional.of(CourseRefusal.OWN_WORK)
                : Optional.empty();
    }

    private static String words(String words) {
        String said = words == null ? "" : words.strip();
        return said.substring(0, Math.min(WORDS_AT_MOST, said.length()));
    }

    /**
     * Takes one lesson of a published version from learners, or gives it back; asked twice it changes nothing. Who also
     * has to settle what programmes ask for asks {@code WithdrawalDesk}.
     *
     * @param version a published one
     * @param lesson one of its lessons
     * @param away true to take it, false to give it back
     * @param words why it is taken
     * @return why not, or empty when it stands as asked
     */
    @RolesAllowed(CoursePermissions.REVIEW)
    @Transactional
    public Optional<CourseRefusal> lesson(@NotNull UUID version, @NotNull LessonId lesson, boolean away, String words) {
        Optional<Version> held = courses.hold(version).filter(found -> caller.sees(found.owner()));
        if (held.isEmpty() || held.get().lesson(lesson).isEmpty()) {
            return Optional.of(CourseRefusal.NOT_THERE);
        }
        Kind kind = away ? Kind.LESSON_WITHDRAWN : Kind.LESSON_RESTORED;
        Optional<CourseRefusal> refusal =
                refusal(held.get(), kind, words).or(() -> wrong(held.get(), List.of(State.PUBLISHED)));
        if (refusal.isEmpty() && held.get().withdrawn().containsKey(lesson) != away) {
            log.write(held.get(), kind, away ? words(words) : "", Optional.of(lesson));
            outbox.append(
                    "course.published",
                    held.get().code(),
                    Map.of("number", held.get().number()));
        }
        return refusal;
    }
}
