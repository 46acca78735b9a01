package org.pingandeng.course.training;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Secrets;
import org.pingandeng.course.programme.ClassroomBook;
import org.pingandeng.course.programme.model.ClassroomEntry;
import org.pingandeng.course.training.model.Leave;
import org.pingandeng.course.training.model.Mark;
import org.pingandeng.course.training.model.Moments;
import org.pingandeng.course.training.model.Practice;
import org.pingandeng.course.training.model.Practices;
import org.pingandeng.course.training.model.Presence;
import org.pingandeng.course.training.model.PresenceCodes;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.Sessions;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Where a learner says that they are there, asks for leave, and confirms practical training. */
@ApplicationScoped
public class AttendanceRoom {

    private static final int WRONG_CODES = 10;
    private static final int LONGEST_WORDS = 500;

    @Inject
    TrainingClasses classes;

    @Inject
    SignUps signUps;

    @Inject
    Sessions sessions;

    @Inject
    Practices practices;

    @Inject
    Roll roll;

    @Inject
    ClassroomBook book;

    @Inject
    Secrets secrets;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private PresenceCodes codes;

    /** For the container. */
    public AttendanceRoom() {}

    @PostConstruct
    void open() {
        codes = new PresenceCodes(secrets.derive("training-presence", 32));
    }

    /**
     * A session that was scanned, and the ticket to say so within three minutes.
     *
     * @param session which
     * @param about the class
     * @param ticket for {@link #arrive}
     */
    public record Scanned(Session session, TrainingClass about, String ticket) {}

    /**
     * A session of a class with where the learner stands.
     *
     * @param session which
     * @param presence what marks came to
     * @param leave the request for leave, if there is one
     */
    public record Attended(Session session, Presence presence, Optional<Leave> leave) {}

    /**
     * Looks at what was scanned.
     *
     * @param learner who
     * @param text what the QR code said
     * @return the session; empty when the code is old or the learner does not take part
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public Optional<Scanned> scanned(@NotNull LearnerId learner, String text) {
        return codes.scanned(text, clock.instant())
                .flatMap(sessions::find)
                .filter(session -> member(learner, session.of()))
                .flatMap(session -> classes.find(session.of())
                        .map(about -> new Scanned(
                                session, about, codes.ticket(session.id(), learner.value(), clock.instant()))));
    }

    /**
     * Says that a learner is there, by a ticket from {@link #scanned}. Again changes nothing.
     *
     * @param learner who
     * @param ticket theirs
     * @return what came of it
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Arrival arrive(@NotNull LearnerId learner, String ticket) {
        Instant now = clock.instant();
        Optional<Session> session = codes.admitted(ticket, learner.value(), now).flatMap(sessions::find);
        if (session.isEmpty()) {
            return Arrival.OLD_CODE;
        }
        if (!member(learner, session.get().of())) {
            return Arrival.NO_MEMBER;
        }
        if (!session.get().held() || !AttendanceDesk.taking(session.get(), now)) {
            return Arrival.NO_SESSION;
        }
        return noted(session.get(), learner, Mark.Kind.QR);
    }

    /**
     * Says that a learner is there, by the six digits on the screen. Again changes nothing.
     *
     * @param learner who
     * @param typed what they typed
     * @return what came of it
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Arrival type(@NotNull LearnerId learner, String typed) {
        Instant now = clock.instant();
        Optional<Session> running = sessions.of(learner, now).stream()
                .filter(each -> each.mode() == Session.Mode.CODES && AttendanceDesk.taking(each, now))
                .findFirst();
        if (running.isEmpty()) {
            return Arrival.NO_SESSION;
        }
        Session session = running.get();
        long wrong = sessions.marks(session.id()).stream()
                .filter(each -> each.learner().equals(learner) && each.kind() == Mark.Kind.WRONG_CODE)
                .count();
        if (wrong >= WRONG_CODES) {
            return Arrival.TOO_MANY;
        }
        OptionalInt number = Moments.of(session.seed(), session.hours()).open(now);
        String digits = typed == null ? "" : typed.replaceAll("\\s", "");
        if (number.isEmpty() || !codes.digits(session.id(), number.getAsInt()).equals(digits)) {
            sessions.mark(new Mark(session.id(), learner, Mark.Kind.WRONG_CODE, now, learner.value(), ""));
            return Arrival.WRONG_CODE;
        }
        return noted(session, learner, Mark.Kind.ofCode(number.getAsInt()));
    }

    private Arrival noted(Session session, LearnerId learner, Mark.Kind kind) {
        boolean fresh = sessions.mark(new Mark(session.id(), learner, kind, clock.instant(), learner.value(), ""));
        if (fresh) {
            trail.record(
                    "training.arrived",
                    learner.toString(),
                    Map.of("session", session.id().toString(), "kind", kind.name()));
        }
        return fresh ? Arrival.NOTED : Arrival.ALREADY;
    }

    private boolean member(LearnerId learner, UUID of) {
        return signUps.find(of, learner).filter(SignUp::member).isPresent();
    }

    /**
     * The sessions of a class that a learner takes part in.
     *
     * @param learner who
     * @param id the class
     * @return the earliest first; none for somebody else's class
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<Attended> attended(@NotNull LearnerId learner, @NotNull UUID id) {
        Optional<TrainingClass> about = classes.find(id).filter(each -> member(learner, id));
        List<Attended> all = new ArrayList<>();
        about.ifPresent(each -> {
            List<Leave> leaves = sessions.leaves(id);
            sessions.in(id).stream()
                    .filter(Session::held)
                    .forEach(session -> all.add(new Attended(
                            session,
                            roll.of(each, session).get(learner),
                            leaves.stream()
                                    .filter(leave -> leave.session().equals(session.id())
                                            && leave.learner().equals(learner))
                                    .findFirst())));
        });
        return all;
    }

    /**
     * Asks for leave from a session that is not over.
     *
     * @param learner who
     * @param session which
     * @param why what they say
     * @return why it was not asked, or empty when it was
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<TrainingRefusal> askLeave(@NotNull LearnerId learner, @NotNull UUID session, String why) {
        Optional<Session> found = sessions.find(session)
                .filter(each -> each.held() && member(learner, each.of()))
                .filter(each -> clock.instant().isBefore(each.hours().to()));
        if (found.isEmpty()) {
            return Optional.of(TrainingRefusal.NOT_THERE);
        }
        if (why == null || why.isBlank() || why.strip().length() > LONGEST_WORDS) {
            return Optional.of(TrainingRefusal.NO_REASON);
        }
        boolean fresh = sessions.ask(
                new Leave(UUID.randomUUID(), session, learner, why.strip(), clock.instant(), Optional.empty(), ""));
        if (fresh) {
            trail.record("training.leaveAsked", learner.toString(), Map.of("session", session.toString()));
        }
        return fresh ? Optional.empty() : Optional.of(TrainingRefusal.DECIDED);
    }

    /**
     * Practical training that was signed for a learner.
     *
     * @param learner who
     * @param id the class
     * @return the latest first
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<Practice> practices(@NotNull LearnerId learner, @NotNull UUID id) {
        return practices.in(id).stream()
                .filter(each -> each.learner().equals(learner))
                .toList();
    }

    /**
     * Confirms practical training; from then on it counts. Again changes nothing.
     *
     * @param learner who
     * @param practice which
     * @return false when it is not the learner's, or confirmed already
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public boolean confirm(@NotNull LearnerId learner, @NotNull UUID practice) {
        Optional<Practice> signed = practices
                .find(practice)
                .filter(each -> each.learner().equals(learner))
                .filter(each -> practices.confirm(practice, clock.instant()));
        signed.ifPresent(this::credit);
        return signed.isPresent();
    }

    private void credit(Practice practice) {
        String programme = classes.find(practice.of()).orElseThrow().programme();
        book.credit(
                        new ClassroomBook.Hours(
                                practice.learner(),
                                programme,
                                practice.heldOn(),
                                practice.minutes(),
                                practice.what(),
                                ClassroomEntry.Kind.PRACTICE),
                        practice.instructor())
                .ifPresent(entry -> practices.credit(practice.id(), entry));
        trail.record(
                "training.practiceConfirmed",
                practice.learner().toString(),
                Map.of("practice", practice.id().toString()));
    }
}
