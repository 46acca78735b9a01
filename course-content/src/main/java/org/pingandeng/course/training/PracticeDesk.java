package org.pingandeng.course.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.training.model.Practice;
import org.pingandeng.course.training.model.Practices;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Where an instructor signs practical training; it counts once the learner has confirmed it. */
@ApplicationScoped
public class PracticeDesk {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_PRACTICE = 12 * 60;

    @Inject
    TrainingClasses classes;

    @Inject
    SignUps signUps;

    @Inject
    Practices practices;

    @Inject
    ClassNews news;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public PracticeDesk() {}

    /**
     * Practical training in a class.
     *
     * @param id the class
     * @param within whose
     * @return the latest first
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public List<Practice> practices(@NotNull UUID id, @NotNull LearnerScope within) {
        return about(id, within).map(each -> practices.in(id)).orElse(List.of());
    }

    /**
     * An instructor signs practical training. It counts once the learner has confirmed it.
     *
     * @param id the class
     * @param learner who practised
     * @param heldOn the day; null where it is missing
     * @param minutes how long
     * @param what what was practised
     * @param by who signs
     * @param within whose
     * @return why not, or empty when it was signed
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Optional<TrainingRefusal> signPractice(
            @NotNull UUID id,
            @NotNull LearnerId learner,
            LocalDate heldOn,
            int minutes,
            String what,
            @NotNull UUID by,
            @NotNull LearnerScope within) {
        Optional<TrainingClass> about = about(id, within);
        if (about.isEmpty()) {
            return Optional.of(TrainingRefusal.NOT_THERE);
        }
        if (signUps.find(id, learner).filter(SignUp::member).isEmpty()) {
            return Optional.of(TrainingRefusal.NO_MEMBER);
        }
        if (heldOn == null || heldOn.atStartOfDay(COUNTY).toInstant().isAfter(clock.instant())) {
            return Optional.of(TrainingRefusal.TIMES);
        }
        if (minutes < 1 || minutes > LONGEST_PRACTICE) {
            return Optional.of(TrainingRefusal.MINUTES);
        }
        if (what == null || what.isBlank() || what.strip().length() > 200) {
            return Optional.of(TrainingRefusal.NO_SUBJECT);
        }
        Practice practice = new Practice(
                UUID.randomUUID(), id, learner, heldOn, minutes, what.strip(), by, clock.instant(), Optional.empty());
        practices.add(practice);
        trail.record(
                "training.practiceSigned",
                learner.toString(),
                Map.of("class", about.get().code(), "minutes", minutes));
        news.tell(about.get(), learner, ClassNews.Kind.PRACTICE, "", practice.what());
        return Optional.empty();
    }

    private Optional<TrainingClass> about(UUID id, LearnerScope within) {
        return classes.find(id).filter(each -> within.covers(each.owner()));
    }
}
