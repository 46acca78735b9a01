package org.pingandeng.course.training;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Secrets;
import org.pingandeng.course.training.model.Feeds;
import org.pingandeng.course.training.model.PresenceCodes;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.Sessions;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** A learner's sessions, on their page and in their calendar. */
@ApplicationScoped
public class TimetableRoom {

    private static final Duration KEPT_IN_CALENDAR = Duration.ofDays(60);

    @Inject
    TrainingClasses classes;

    @Inject
    Sessions sessions;

    @Inject
    Feeds feeds;

    @Inject
    Secrets secrets;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private PresenceCodes codes;

    /** For the container. */
    public TimetableRoom() {}

    @PostConstruct
    void open() {
        codes = new PresenceCodes(secrets.derive("training-calendar", 32));
    }

    /**
     * A session with its class.
     *
     * @param session when and where
     * @param about the class
     */
    public record Line(Session session, TrainingClass about) {}

    /**
     * What comes next for a learner.
     *
     * @param learner who
     * @return sessions that are not over, the earliest first
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<Line> coming(@NotNull LearnerId learner) {
        return lines(learner, clock.instant());
    }

    private List<Line> lines(LearnerId learner, Instant from) {
        return sessions.of(learner, from).stream()
                .flatMap(each -> classes.find(each.of()).map(about -> new Line(each, about)).stream())
                .toList();
    }

    /**
     * The address under which a learner's calendar reads their timetable.
     *
     * @param learner whose
     * @return its last part, signed; empty when there is none or it was made void
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public Optional<String> feed(@NotNull LearnerId learner) {
        return feeds.of(learner).map(id -> id + "." + codes.signature(id.toString()));
    }

    /**
     * Makes a new address; earlier ones are void.
     *
     * @param learner whose
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public void renewFeed(@NotNull LearnerId learner) {
        feeds.revoke(learner, clock.instant());
        feeds.add(UUID.randomUUID(), learner, clock.instant());
        trail.record("training.feedMade", learner.toString(), Map.of());
    }

    /**
     * Makes the address void.
     *
     * @param learner whose
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public void revokeFeed(@NotNull LearnerId learner) {
        feeds.revoke(learner, clock.instant());
        trail.record("training.feedRevoked", learner.toString(), Map.of());
    }

    /**
     * The calendar at an address; whoever knows the address may read it, for calendars do not sign in.
     *
     * @param address its last part
     * @return the file; empty when the address is not ours or void
     */
    @PermitAll
    public Optional<String> calendar(String address) {
        if (address == null || !address.matches("[0-9a-f-]{36}\\.[\\w-]{22}")) {
            return Optional.empty();
        }
        String id = address.substring(0, 36);
        return Optional.of(address)
                .filter(each -> codes.signed(id, each.substring(37)))
                .flatMap(each -> feeds.whose(UUID.fromString(id)))
                .map(learner -> Calendar.of(
                        lines(learner, clock.instant().minus(KEPT_IN_CALENDAR)).stream()
                                .map(TimetableRoom::event)
                                .toList(),
                        clock.instant()));
    }

    private static Calendar.Event event(Line line) {
        Session session = line.session();
        return new Calendar.Event(
                session.id(),
                session.hours().from(),
                session.hours().to(),
                line.about().title().zh() + " · " + session.subject(),
                session.room(),
                session.link(),
                session.teacher().name(),
                false);
    }
}
