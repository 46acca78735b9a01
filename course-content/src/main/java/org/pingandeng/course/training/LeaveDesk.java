package org.pingandeng.course.training;

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
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.training.model.Leave;
import org.pingandeng.course.training.model.Sessions;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Where a trainer decides about leave from sessions. */
@ApplicationScoped
public class LeaveDesk {

    private static final int LONGEST_WORDS = 500;

    @Inject
    TrainingClasses classes;

    @Inject
    Sessions sessions;

    @Inject
    Roll roll;

    @Inject
    ClassNews news;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public LeaveDesk() {}

    /**
     * Requests for leave in a class.
     *
     * @param id the class
     * @param within whose
     * @return the first first
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public List<Leave> leaves(@NotNull UUID id, @NotNull LearnerScope within) {
        return about(id, within).map(each -> sessions.leaves(id)).orElse(List.of());
    }

    /**
     * Decides about leave.
     *
     * @param id the class
     * @param leave the request
     * @param granted what is decided
     * @param answer what is said to it; may be blank
     * @param by who decides
     * @param within whose
     * @return why not, or empty when it was decided
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Optional<TrainingRefusal> decideLeave(
            @NotNull UUID id,
            @NotNull UUID leave,
            boolean granted,
            String answer,
            @NotNull UUID by,
            @NotNull LearnerScope within) {
        Optional<TrainingClass> about = about(id, within);
        Optional<Leave> asked = about.flatMap(each -> sessions.leaves(id).stream()
                .filter(one -> one.id().equals(leave))
                .findFirst());
        String said = answer == null ? "" : answer.strip();
        if (asked.isEmpty()) {
            return Optional.of(TrainingRefusal.NOT_THERE);
        }
        if (said.length() > LONGEST_WORDS) {
            return Optional.of(TrainingRefusal.NO_REASON);
        }
        if (!sessions.decide(leave, granted, said, by, clock.instant())) {
            return Optional.of(TrainingRefusal.DECIDED);
        }
        LearnerId learner = asked.get().learner();
        trail.record(
                "training.leaveDecided", learner.toString(), Map.of("leave", leave.toString(), "granted", granted));
        news.tell(
                about.get(), learner, granted ? ClassNews.Kind.LEAVE_GRANTED : ClassNews.Kind.LEAVE_REFUSED, "", said);
        sessions.find(asked.get().session())
                .filter(each -> each.settledAt().isPresent())
                .ifPresent(each -> roll.settle(about.get(), each, by));
        return Optional.empty();
    }

    private Optional<TrainingClass> about(UUID id, LearnerScope within) {
        return classes.find(id).filter(each -> within.covers(each.owner()));
    }
}
