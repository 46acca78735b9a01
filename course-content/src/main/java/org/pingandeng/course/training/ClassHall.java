package org.pingandeng.course.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.LearnerFacts;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.Eligibility;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUpStep;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.Teacher;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Where learners find classes, and see where they stand in them. */
@ApplicationScoped
public class ClassHall {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    TrainingClasses classes;

    @Inject
    SignUps signUps;

    @Inject
    LearnerFacts facts;

    @Inject
    Clock clock;

    /** For the container. */
    public ClassHall() {}

    /**
     * A class as a learner sees it.
     *
     * @param about the class
     * @param takes whether one may sign up today
     * @param free seats that are left
     * @param mine the learner's request, if there is one
     * @param ahead how many wait before it
     * @param reasons what speaks against it by the class's requirements
     * @param steps what happened to it
     * @param teachers who teaches
     */
    public record Seen(
            TrainingClass about,
            boolean takes,
            int free,
            Optional<SignUp> mine,
            int ahead,
            List<Eligibility.Reason> reasons,
            List<SignUpStep> steps,
            List<Teacher> teachers) {}

    /**
     * A learner's request with its class.
     *
     * @param about the class
     * @param signUp the request
     */
    public record Mine(TrainingClass about, SignUp signUp) {}

    /**
     * The classes that one may sign up for today.
     *
     * @return the earliest first
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<TrainingClass> open() {
        return classes.in(Set.of(ClassState.SIGN_UP)).stream()
                .filter(each -> each.takes(today()))
                .toList();
    }

    /**
     * A learner's classes that have not been called off.
     *
     * @param learner who
     * @return the newest request first
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<Mine> mine(@NotNull LearnerId learner) {
        return signUps.by(learner).stream()
                .filter(each -> each.state() != SignUp.State.WITHDRAWN)
                .flatMap(each -> classes.find(each.of()).map(about -> new Mine(about, each)).stream())
                .toList();
    }

    /**
     * A class before a learner.
     *
     * @param learner who
     * @param id the class
     * @return empty for a draft, and for a class that is not open and that the learner has not asked for
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public Optional<Seen> look(@NotNull LearnerId learner, @NotNull UUID id) {
        Optional<SignUp> mine = signUps.find(id, learner);
        return classes.find(id)
                .filter(each -> each.state() != ClassState.DRAFT)
                .filter(each -> each.state() == ClassState.SIGN_UP || mine.isPresent())
                .map(each -> seen(each, mine));
    }

    private Seen seen(TrainingClass about, Optional<SignUp> mine) {
        List<SignUp> all = signUps.in(about.id());
        int taken = (int) all.stream().filter(SignUp::seated).count();
        int ahead = (int) all.stream()
                .filter(each -> each.state().open() && !each.seated())
                .filter(each -> mine.filter(own -> each.place() < own.place()).isPresent())
                .count();
        return new Seen(
                about,
                about.takes(today()),
                Math.max(0, about.quota() - taken),
                mine,
                ahead,
                mine.map(own -> reasons(about, own)).orElse(List.of()),
                mine.map(own -> signUps.steps(own.id())).orElse(List.of()),
                classes.teachers(about.id()));
    }

    private List<Eligibility.Reason> reasons(TrainingClass about, SignUp signUp) {
        return Eligibility.judge(
                about.requirements(),
                signUp.applicant(),
                facts.belongs(signUp.owner(), about.owner()),
                about.dates().from());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COUNTY);
    }
}
