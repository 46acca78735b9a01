package org.pingandeng.course.training;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Secrets;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.training.model.Mark;
import org.pingandeng.course.training.model.Moments;
import org.pingandeng.course.training.model.Presence;
import org.pingandeng.course.training.model.PresenceCodes;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.Sessions;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Where a trainer takes presence, corrects it, and credits sessions. */
@ApplicationScoped
public class AttendanceDesk {

    /** How long before its beginning a session takes arrivals. */
    static final Duration EARLY = Duration.ofMinutes(30);

    private static final int LONGEST_WORDS = 500;

    @Inject
    TrainingClasses classes;

    @Inject
    SignUps signUps;

    @Inject
    Sessions sessions;

    @Inject
    Roll roll;

    @Inject
    Secrets secrets;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private PresenceCodes codes;

    /** For the container. */
    public AttendanceDesk() {}

    @PostConstruct
    void open() {
        codes = new PresenceCodes(secrets.derive("training-presence", 32));
    }

    /**
     * What the screen in the room shows.
     *
     * @param session which
     * @param about the class
     * @param taking whether arrivals are taken now
     * @param scan what the QR code says now; empty in a session with codes
     * @param digits the six digits that are good now, if any are
     * @param number of the code, from 1; 0 for none
     * @param arrived how many are there
     * @param members how many take part
     */
    public record Screen(
            Session session,
            TrainingClass about,
            boolean taking,
            String scan,
            Optional<String> digits,
            int number,
            int arrived,
            int members) {}

    /**
     * The screen of a session.
     *
     * @param id the session
     * @param within whose
     * @return empty when it is called off or not within reach
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public Optional<Screen> screen(@NotNull UUID id, @NotNull LearnerScope within) {
        return sessions.find(id)
                .filter(Session::held)
                .flatMap(session -> about(session, within).map(about -> screen(about, session)));
    }

    private Screen screen(TrainingClass about, Session session) {
        Instant now = clock.instant();
        boolean taking = about.state().live() && taking(session, now);
        OptionalInt number = session.mode() == Session.Mode.CODES && taking
                ? Moments.of(session.seed(), session.hours()).open(now)
                : OptionalInt.empty();
        Map<LearnerId, Presence> all = roll.of(about, session);
        return new Screen(
                session,
                about,
                taking,
                session.mode() == Session.Mode.QR && taking ? codes.scan(session.id(), now) : "",
                number.isPresent() ? Optional.of(codes.digits(session.id(), number.getAsInt())) : Optional.empty(),
                number.orElse(0),
                (int) all.values().stream()
                        .filter(each -> each.codes() > 0 || each.minutes() > 0)
                        .count(),
                all.size());
    }

    static boolean taking(Session session, Instant now) {
        return new Session.Hours(
                        session.hours().from().minus(EARLY), session.hours().to())
                .has(now);
    }

    private Optional<TrainingClass> about(Session session, LearnerScope within) {
        return classes.find(session.of()).filter(each -> within.covers(each.owner()));
    }

    /**
     * Who was at a session.
     *
     * @param id the session
     * @param within whose
     * @return members in the order of their requests
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public Map<LearnerId, Presence> presences(@NotNull UUID id, @NotNull LearnerScope within) {
        return sessions.find(id)
                .filter(Session::held)
                .flatMap(session -> about(session, within).map(about -> roll.of(about, session)))
                .orElse(Map.of());
    }

    /**
     * A trainer says otherwise about somebody's presence. What was marked stays; a credited session is credited anew.
     *
     * @param id the session
     * @param learner who
     * @param kind one of the trainer's marks
     * @param words why
     * @param by who says so
     * @param within whose
     * @return why not, or empty when it was noted
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Optional<TrainingRefusal> correct(
            @NotNull UUID id,
            @NotNull LearnerId learner,
            @NotNull Mark.Kind kind,
            String words,
            @NotNull UUID by,
            @NotNull LearnerScope within) {
        Optional<Session> session = sessions.find(id).filter(Session::held);
        Optional<TrainingClass> about =
                session.flatMap(each -> about(each, within)).flatMap(each -> classes.hold(each.id()));
        String said = words == null ? "" : words.strip();
        if (about.isEmpty() || !kind.byTrainer()) {
            return Optional.of(TrainingRefusal.NOT_THERE);
        }
        if (signUps.find(about.get().id(), learner).filter(SignUp::member).isEmpty()) {
            return Optional.of(TrainingRefusal.NO_MEMBER);
        }
        if (said.isEmpty() || said.length() > LONGEST_WORDS) {
            return Optional.of(TrainingRefusal.NO_REASON);
        }
        sessions.mark(new Mark(id, learner, kind, clock.instant(), by, said));
        trail.record(
                "training.presenceCorrected",
                learner.toString(),
                Map.of("session", id.toString(), "kind", kind.name(), "words", said));
        if (session.get().settledAt().isPresent()) {
            roll.settle(about.get(), session.get(), by);
        }
        return Optional.empty();
    }

    /**
     * Credits a session that is over. Again, it brings the ledger to what presence says by now.
     *
     * @param id the session
     * @param by who does it
     * @param within whose
     * @return why not, or empty when it was done
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Optional<TrainingRefusal> settle(@NotNull UUID id, @NotNull UUID by, @NotNull LearnerScope within) {
        Optional<Session> session = sessions.find(id).filter(Session::held);
        Optional<TrainingClass> about =
                session.flatMap(each -> about(each, within)).flatMap(each -> classes.hold(each.id()));
        if (about.isEmpty()) {
            return Optional.of(TrainingRefusal.NOT_THERE);
        }
        if (clock.instant().isBefore(session.get().hours().to())) {
            return Optional.of(TrainingRefusal.NOT_OVER);
        }
        roll.settle(about.get(), session.get(), by);
        sessions.settle(id, clock.instant());
        trail.record("training.sessionCredited", about.get().id().toString(), Map.of("session", id.toString()));
        return Optional.empty();
    }
}
