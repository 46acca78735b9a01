package org.pingandeng.course.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.programme.model.ClassroomEntry;
import org.pingandeng.course.programme.model.Enrolment;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.course.programme.model.Programmes;

/** Where a trainer records who sat in a classroom for how long. Entries are appended; a mistake gets a counter-entry. */
@ApplicationScoped
public class ClassroomDesk {

    private static final int MINUTES_AT_MOST = 12 * 60;
    private static final int SUBJECT_AT_MOST = 200;

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    ClassroomBook book;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public ClassroomDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param programmes all programmes
     * @param shelf puts them together
     * @param trail remembers
     * @param clock the time
     */
    public ClassroomDesk(Programmes programmes, ProgrammeShelf shelf, AuditTrail trail, Clock clock) {
        this.programmes = programmes;
        this.shelf = shelf;
        this.book = new ClassroomBook(programmes, shelf, clock);
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A class in a classroom.
     *
     * @param programme what it counts for
     * @param learners who was there
     * @param heldOn the day
     * @param minutes how long
     * @param subject what was taught
     */
    public record Held(String programme, Set<LearnerId> learners, LocalDate heldOn, int minutes, String subject) {}

    /**
     * The learners of a programme with what they have done.
     *
     * @param programme its code
     * @param within whose learners the trainer may see
     * @return the oldest enrolment first
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    public Map<LearnerId, Completion> learners(String programme, LearnerScope within) {
        return programmes.in(programme, within).stream()
                .flatMap(enrolment -> shelf.completion(enrolment).stream()
                        .map(completion -> Map.entry(enrolment.learner(), completion)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    /**
     * The newest classroom entries of a programme.
     *
     * @param programme its code
     * @param within whose learners the trainer may see
     * @return at most 100
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    public List<ClassroomEntry> entries(String programme, LearnerScope within) {
        return programmes.classroom(programme, within, 100);
    }

    /**
     * Records a class for everyone who was there, or for nobody.
     *
     * @param held the class
     * @param trainer who says so
     * @param within whose learners the trainer may see
     * @return why not, or empty when it was recorded
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    @Transactional
    public Optional<ClassroomRefusal> record(Held held, UUID trainer, LearnerScope within) {
        Map<LearnerId, Enrolment> enrolled = programmes.in(held.programme(), within).stream()
                .collect(Collectors.toMap(Enrolment::learner, Function.identity()));
        Optional<ClassroomRefusal> refusal = judge(held, enrolled.keySet());
        if (refusal.isEmpty()) {
            held.learners().forEach(learner -> append(held, enrolled.get(learner), trainer));
            held.learners().forEach(shelf::settle);
        }
        return refusal;
    }

    private Optional<ClassroomRefusal> judge(Held held, Set<LearnerId> enrolled) {
        if (programmes.find(held.programme()).filter(Programme::classroom).isEmpty()) {
            return Optional.of(ClassroomRefusal.NO_CLASSROOM);
        }
        if (held.learners().isEmpty()) {
            return Optional.of(ClassroomRefusal.NOBODY);
        }
        if (!enrolled.containsAll(held.learners())) {
            return Optional.of(ClassroomRefusal.NOT_ENROLLED);
        }
        if (held.heldOn() == null || held.heldOn().isAfter(shelf.today())) {
            return Optional.of(ClassroomRefusal.IN_FUTURE);
        }
        if (held.minutes() < 1 || held.minutes() > MINUTES_AT_MOST) {
            return Optional.of(ClassroomRefusal.LENGTH);
        }
        boolean said = held.subject() != null
                && !held.subject().isBlank()
                && held.subject().length() <= SUBJECT_AT_MOST;
        return said ? Optional.empty() : Optional.of(ClassroomRefusal.NO_SUBJECT);
    }

    private void append(Held held, Enrolment enrolment, UUID trainer) {
        ClassroomEntry entry = new ClassroomEntry(
                UUID.randomUUID(),
                enrolment.learner(),
                enrolment.owner(),
                held.programme(),
                held.heldOn(),
                held.minutes(),
                held.subject().strip(),
                trainer,
                clock.instant(),
                Optional.empty(),
                false,
                ClassroomEntry.Kind.CLASSROOM);
        programmes.append(entry);
        trail.record(
                "hours.recorded",
                enrolment.learner().toString(),
                Map.of(
                        "programme",
                        held.programme(),
                        "minutes",
                        held.minutes(),
                        "entry",
                        entry.id().toString()));
    }

    /**
     * Takes an entry back by a counter-entry.
     *
     * @param id the entry
     * @param trainer who says so
     * @param within whose learners the trainer may see
     * @return why not, or empty when it was taken back
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    @Transactional
    public Optional<ClassroomRefusal> reverse(UUID id, UUID trainer, LearnerScope within) {
        Optional<ClassroomEntry> entry = programmes
                .classroom(id)
                .filter(each -> within.covers(each.owner()))
                .filter(each -> each.reverses().isEmpty() && !each.reversed());
        if (entry.isEmpty()) {
            return Optional.of(ClassroomRefusal.NOT_REVERSIBLE);
        }
        ClassroomEntry mistake = entry.get();
        book.takeBack(mistake, trainer);
        trail.record("hours.reversed", mistake.learner().toString(), Map.of("entry", id.toString()));
        return Optional.empty();
    }

    /**
     * How long a class hour is today.
     *
     * @return minutes
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    public int minutesPerClassHour() {
        return shelf.classHour(shelf.today()) / 60;
    }
}
