package org.pingandeng.course.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.Sessions;
import org.pingandeng.course.training.model.Teacher;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Where the sessions of a class are arranged. Neither a teacher nor a room can be in two places at once. */
@ApplicationScoped
public class TimetableDesk {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(COUNTY);

    @Inject
    TrainingClasses classes;

    @Inject
    Sessions sessions;

    @Inject
    ClassNews news;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** For the container. */
    public TimetableDesk() {}

    /**
     * Why a session was not arranged.
     *
     * @param why the reason
     * @param other the session that is in its way, if one is
     */
    public record Refused(TrainingRefusal why, Optional<Session> other) {
        static Optional<Refused> of(TrainingRefusal why) {
            return Optional.of(new Refused(why, Optional.empty()));
        }
    }

    /**
     * A class's sessions, those called off too.
     *
     * @param id the class
     * @param within whose
     * @return the earliest first
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public List<Session> sessions(@NotNull UUID id, @NotNull LearnerScope within) {
        return find(id, within).map(each -> sessions.in(id)).orElse(List.of());
    }

    /**
     * One session of a class within reach.
     *
     * @param id its number
     * @param within whose
     * @return the session, or empty
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public Optional<Session> session(@NotNull UUID id, @NotNull LearnerScope within) {
        return sessions.find(id).filter(each -> find(each.of(), within).isPresent());
    }

    private Optional<TrainingClass> find(UUID id, LearnerScope within) {
        return classes.find(id).filter(each -> within.covers(each.owner()));
    }

    /**
     * Arranges a session, or moves one that has not been credited. Learners are told of what is moved.
     *
     * @param id the class
     * @param session which one is moved; empty for a new one
     * @param draft what it is to be
     * @param within whose
     * @return why not, or empty when it was arranged
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Optional<Refused> arrange(
            @NotNull UUID id,
            @NotNull Optional<UUID> session,
            @NotNull SessionDraft draft,
            @NotNull LearnerScope within) {
        Optional<TrainingClass> held = classes.hold(id).filter(each -> within.covers(each.owner()));
        Optional<Session> before =
                session.flatMap(sessions::find).filter(each -> each.of().equals(id));
        if (held.isEmpty() || session.isPresent() && before.isEmpty()) {
            return Refused.of(TrainingRefusal.NOT_THERE);
        }
        if (held.get().state().next().isEmpty()) {
            return Refused.of(TrainingRefusal.STATE);
        }
        if (before.filter(each -> !each.held() || each.settledAt().isPresent()).isPresent()) {
            return Refused.of(TrainingRefusal.SETTLED);
        }
        Optional<TrainingRefusal> problem = draft.problem().or(() -> outside(held.get(), draft));
        if (problem.isPresent()) {
            return problem.flatMap(Refused::of);
        }
        Optional<Teacher> teacher = classes.teachers(id).stream()
                .filter(each -> each.id().equals(draft.teacher()))
                .findFirst();
        if (teacher.isEmpty()) {
            return Refused.of(TrainingRefusal.NO_TEACHER);
        }
        Session wanted = session(id, before, draft, teacher.get());
        sessions.oneByOne();
        Optional<Refused> clash = clash(wanted);
        if (clash.isEmpty()) {
            keep(held.get(), before, wanted);
        }
        return clash;
    }

    private static Optional<TrainingRefusal> outside(TrainingClass about, SessionDraft draft) {
        LocalDate first = LocalDate.ofInstant(draft.from(), COUNTY);
        LocalDate last = LocalDate.ofInstant(draft.to(), COUNTY);
        boolean inside = !first.isBefore(about.dates().from())
                && !last.isAfter(about.dates().to());
        return inside ? Optional.empty() : Optional.of(TrainingRefusal.TIMES);
    }

    private Session session(UUID id, Optional<Session> before, SessionDraft draft, Teacher teacher) {
        return new Session(
                before.map(Session::id).orElseGet(UUID::randomUUID),
                id,
                new Session.Hours(draft.from(), draft.to()),
                draft.room(),
                draft.link(),
                teacher,
                draft.subject(),
                draft.minutes(),
                draft.mode(),
                before.map(Session::seed).orElseGet(random::nextLong),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Refused> clash(Session wanted) {
        return sessions.during(wanted.hours()).stream()
                .flatMap(other -> wanted
                        .clash(other)
                        .map(clash -> new Refused(TrainingRefusal.valueOf("CLASH_" + clash.name()), Optional.of(other)))
                        .stream())
                .findFirst();
    }

    private void keep(TrainingClass about, Optional<Session> before, Session wanted) {
        sessions.put(wanted);
        trail.record(
                "training.sessionArranged",
                about.id().toString(),
                Map.of("session", wanted.id().toString()));
        boolean moved = before.filter(each -> !each.hours().equals(wanted.hours())
                        || !each.room().equals(wanted.room())
                        || !each.link().equals(wanted.link()))
                .isPresent();
        if (moved && about.state().live()) {
            news.tellAll(about, ClassNews.Kind.CHANGED, words(wanted));
        }
    }

    private static String words(Session session) {
        String where = session.room().isEmpty() ? session.link() : session.room();
        return session.subject() + " · " + MINUTE.format(session.hours().from()) + " · " + where;
    }

    /**
     * Calls a session off that has not been credited.
     *
     * @param id which
     * @param within whose
     * @return whether it was done
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public boolean cancel(@NotNull UUID id, @NotNull LearnerScope within) {
        Optional<Session> found =
                sessions.find(id).filter(each -> each.held() && each.settledAt().isEmpty());
        Optional<TrainingClass> about = found.flatMap(each -> find(each.of(), within));
        about.ifPresent(each -> {
            sessions.cancel(id, clock.instant());
            trail.record("training.sessionCancelled", each.id().toString(), Map.of("session", id.toString()));
            if (each.state().live()) {
                news.tellAll(each, ClassNews.Kind.CHANGED, words(found.get()) + " ×");
            }
        });
        return about.isPresent();
    }
}
