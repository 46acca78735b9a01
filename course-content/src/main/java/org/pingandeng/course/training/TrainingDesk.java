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
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.Pin;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.Step;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Where training classes are prepared, opened, run and ended. What a trainer reaches is said with each step. */
@ApplicationScoped
public class TrainingDesk {

    private static final int LONGEST_WORDS = 500;

    @Inject
    TrainingClasses classes;

    @Inject
    SignUps signUps;

    @Inject
    Programmes programmes;

    @Inject
    Courses courses;

    @Inject
    Seats seats;

    @Inject
    ClassNews news;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public TrainingDesk() {}

    /**
     * What came of making a class.
     *
     * @param id its number, if it was made
     * @param refusal why not, if it was not
     */
    public record Made(Optional<UUID> id, Optional<TrainingRefusal> refusal) {}

    /**
     * Makes a class as a draft.
     *
     * @param code what people will call it by
     * @param programme what it runs
     * @param draft what it says
     * @param owner the organisation that runs it, if any
     * @param by who makes it
     * @return its number, or why not
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Made create(
            @NotNull String code,
            @NotNull String programme,
            @NotNull ClassDraft draft,
            Optional<UUID> owner,
            @NotNull UUID by) {
        Optional<TrainingRefusal> problem = problem(code, programme).or(draft::problem);
        if (problem.isPresent()) {
            return new Made(Optional.empty(), problem);
        }
        UUID id = UUID.randomUUID();
        TrainingClass bare =
                new TrainingClass(id, code, programme, Text.NONE, owner, "", 1, null, null, null, ClassState.DRAFT);
        if (!classes.add(draft.of(bare), by, clock.instant())) {
            return new Made(Optional.empty(), Optional.of(TrainingRefusal.CODE_TAKEN));
        }
        classes.append(id, new Step(ClassState.DRAFT.name(), clock.instant(), by, ""));
        trail.record("training.made", id.toString(), Map.of("code", code, "programme", programme));
        return new Made(Optional.of(id), Optional.empty());
    }

    private Optional<TrainingRefusal> problem(String code, String programme) {
        if (!code.matches("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")) {
            return Optional.of(TrainingRefusal.CODE);
        }
        return programmes.find(programme).isPresent() ? Optional.empty() : Optional.of(TrainingRefusal.NO_PROGRAMME);
    }

    /**
     * Changes what a class says. More seats go to those who wait; its learners are told when days or place change.
     *
     * @param id which
     * @param draft what it says from now on
     * @param by who changes it
     * @param within whose
     * @return why not, or empty when it was changed
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Optional<TrainingRefusal> change(
            @NotNull UUID id, @NotNull ClassDraft draft, @NotNull UUID by, @NotNull LearnerScope within) {
        Optional<TrainingClass> held = classes.hold(id).filter(each -> within.covers(each.owner()));
        if (held.isEmpty()) {
            return Optional.of(TrainingRefusal.NOT_THERE);
        }
        TrainingClass before = held.get();
        Optional<TrainingRefusal> problem = draft.problem();
        if (problem.isPresent()) {
            return problem;
        }
        if (before.state().next().isEmpty()) {
            return Optional.of(TrainingRefusal.STATE);
        }
        if (draft.quota() < signUps.seated(id)) {
            return Optional.of(TrainingRefusal.QUOTA);
        }
        TrainingClass after = draft.of(before);
        if (!after.equals(before)) {
            classes.change(after);
            classes.append(id, new Step("CHANGED", clock.instant(), by, ""));
            trail.record("training.changed", id.toString(), Map.of("code", before.code()));
            seats.fill(after, by);
            tell(before, after);
        }
        return Optional.empty();
    }

    private void tell(TrainingClass before, TrainingClass after) {
        boolean moved = !before.dates().from().equals(after.dates().from())
                || !before.dates().to().equals(after.dates().to())
                || !before.place().equals(after.place());
        if (moved && after.state().live()) {
            String words = after.dates().from() + " – " + after.dates().to() + " · " + after.place();
            news.tellAll(after, ClassNews.Kind.CHANGED, words);
        }
    }

    /**
     * Brings a class into its next state. When it opens, the published versions of its courses are pinned.
     *
     * @param id which
     * @param to the state
     * @param words what is said to it; needed where it is called off
     * @param by who does it
     * @param within whose
     * @return why not, or empty when it was done
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Optional<TrainingRefusal> move(
            @NotNull UUID id, @NotNull ClassState to, String words, @NotNull UUID by, @NotNull LearnerScope within) {
        Optional<TrainingClass> held = classes.hold(id).filter(each -> within.covers(each.owner()));
        String said = words == null ? "" : words.strip();
        if (held.isEmpty()) {
            return Optional.of(TrainingRefusal.NOT_THERE);
        }
        if (!held.get().state().next().contains(to)) {
            return Optional.of(TrainingRefusal.STATE);
        }
        if (to == ClassState.CANCELLED && said.isEmpty() || said.length() > LONGEST_WORDS) {
            return Optional.of(TrainingRefusal.NO_REASON);
        }
        if (to == ClassState.SIGN_UP && !pin(held.get())) {
            return Optional.of(TrainingRefusal.NO_COURSES);
        }
        classes.move(id, to);
        classes.append(id, new Step(to.name(), clock.instant(), by, said));
        trail.record("training.moved", id.toString(), Map.of("code", held.get().code(), "state", to.name()));
        if (to == ClassState.CANCELLED) {
            news.tellAll(held.get(), ClassNews.Kind.CANCELLED, said);
        }
        return Optional.empty();
    }

    /** Every course of the programme must be there, or learners would begin with holes. */
    private boolean pin(TrainingClass about) {
        List<String> codes = programmes.find(about.programme()).orElseThrow().courses();
        List<Version> published =
                codes.stream().map(courses::published).flatMap(Optional::stream).toList();
        published.forEach(each -> classes.pin(about.id(), new Pin(each.code(), each.id(), each.number())));
        return published.size() == codes.size();
    }
}
