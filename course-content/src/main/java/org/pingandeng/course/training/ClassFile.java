package org.pingandeng.course.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.LearnerFacts;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.training.model.Line;
import org.pingandeng.course.training.model.Practice;
import org.pingandeng.course.training.model.Practices;
import org.pingandeng.course.training.model.Presence;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.Sessions;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** What completes a class for each learner, line by line; trainer and learner read the same lines. */
@ApplicationScoped
public class ClassFile {

    @Inject
    TrainingClasses classes;

    @Inject
    SignUps signUps;

    @Inject
    Sessions sessions;

    @Inject
    Practices practices;

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    LearnerFacts facts;

    @Inject
    Roll roll;

    @Inject
    Clock clock;

    /** For the container. */
    public ClassFile() {}

    /**
     * Where a learner stands in a class.
     *
     * @param completion their study
     * @param presences at each session that takes place
     * @param lines what completes the class
     * @param done whether nothing is missing
     */
    public record Standing(Completion completion, Map<UUID, Presence> presences, List<Line> lines, boolean done) {}

    /**
     * Where every member of a class stands.
     *
     * @param id the class
     * @param within whose
     * @return in the order of their requests
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public Map<LearnerId, Standing> of(@NotNull UUID id, @NotNull LearnerScope within) {
        Map<LearnerId, Standing> all = new LinkedHashMap<>();
        classes.find(id).filter(each -> within.covers(each.owner())).ifPresent(about -> {
            Map<UUID, Map<LearnerId, Presence>> rolls = rolls(about);
            signUps.in(id).stream()
                    .filter(SignUp::member)
                    .forEach(each -> standing(about, each.learner(), rolls)
                            .ifPresent(standing -> all.put(each.learner(), standing)));
        });
        return all;
    }

    /**
     * Where a learner stands in a class of theirs.
     *
     * @param learner who
     * @param id the class
     * @return empty when they do not take part
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public Optional<Standing> mine(@NotNull LearnerId learner, @NotNull UUID id) {
        return signUps.find(id, learner)
                .filter(SignUp::member)
                .flatMap(each -> classes.find(id))
                .flatMap(about -> standing(about, learner, rolls(about)));
    }

    private Map<UUID, Map<LearnerId, Presence>> rolls(TrainingClass about) {
        Map<UUID, Map<LearnerId, Presence>> rolls = new LinkedHashMap<>();
        sessions.in(about.id()).stream()
                .filter(Session::held)
                .forEach(session -> rolls.put(session.id(), roll.of(about, session)));
        return rolls;
    }

    private Optional<Standing> standing(
            TrainingClass about, LearnerId learner, Map<UUID, Map<LearnerId, Presence>> rolls) {
        Map<UUID, Presence> mine = new LinkedHashMap<>();
        rolls.forEach((session, all) -> Optional.ofNullable(all.get(learner)).ifPresent(one -> mine.put(session, one)));
        List<Presence> over = new ArrayList<>(mine.values());
        over.removeIf(each -> each.state() == Presence.State.OPEN);
        long practice = practices.in(about.id()).stream()
                .filter(each ->
                        each.learner().equals(learner) && each.confirmedAt().isPresent())
                .mapToLong(Practice::minutes)
                .sum();
        return programmes.of(learner).stream()
                .filter(each -> each.programme().equals(about.programme()))
                .findFirst()
                .flatMap(shelf::completion)
                .map(completion -> {
                    Optional<Boolean> exam =
                            Optional.ofNullable(completion.programme().exam()).map(code -> facts.passed(learner, code));
                    List<Line> lines =
                            Line.of(new Line.Known(completion.standing(), completion.complete(), over, practice, exam));
                    return new Standing(completion, mine, lines, lines.stream().allMatch(Line::met));
                });
    }
}
