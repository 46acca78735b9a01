package org.pingandeng.course.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.LearnerFacts;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.training.model.Eligibility;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUpStep;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Where a person decides about requests for seats; what the requirements say stands beside each. */
@ApplicationScoped
public class SignUpDesk {

    /** A reason to refuse that is none of the requirements; words must say it. */
    public static final String OTHER = "OTHER";

    private static final int LONGEST_WORDS = 500;

    @Inject
    TrainingClasses classes;

    @Inject
    SignUps signUps;

    @Inject
    Seats seats;

    @Inject
    ClassNews news;

    @Inject
    LearnerFacts facts;

    @Inject
    AuditTrail trail;

    /** For the container. */
    public SignUpDesk() {}

    /**
     * A request with what the requirements say to it.
     *
     * @param signUp the request
     * @param reasons what speaks against it
     * @param steps what happened to it
     */
    public record Line(SignUp signUp, List<Eligibility.Reason> reasons, List<SignUpStep> steps) {}

    /**
     * A decision.
     *
     * @param kind {@code ACCEPTED}, {@code REFUSED} or {@code DOCUMENT_ASKED}
     * @param reason for a refusal: one of {@link #reasons()}
     * @param words what else is said; which document is asked for
     */
    public record Decision(SignUpStep.Kind kind, String reason, String words) {}

    /**
     * The requests of a class.
     *
     * @param id the class
     * @param within whose
     * @return in their order
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public List<Line> lines(@NotNull UUID id, @NotNull LearnerScope within) {
        return classes.find(id).filter(each -> within.covers(each.owner())).stream()
                .flatMap(about -> signUps.in(id).stream()
                        .map(each -> new Line(each, judge(about, each), signUps.steps(each.id()))))
                .toList();
    }

    /**
     * The requests of an enterprise's own people in a class that is no draft.
     *
     * @param id the class
     * @param within whose people
     * @return in their order
     */
    @RolesAllowed(CoursePermissions.SIGN_UP_TEAM)
    public List<SignUp> team(@NotNull UUID id, @NotNull LearnerScope within) {
        return signUps.in(id).stream()
                .filter(each -> within.covers(each.owner()))
                .toList();
    }

    private List<Eligibility.Reason> judge(TrainingClass about, SignUp signUp) {
        return Eligibility.judge(
                about.requirements(),
                signUp.applicant(),
                facts.belongs(signUp.owner(), about.owner()),
                about.dates().from());
    }

    /** The reasons that a request can be refused for. */
    public static List<String> reasons() {
        return Stream.concat(Arrays.stream(Eligibility.Reason.values()).map(Enum::name), Stream.of(OTHER))
                .toList();
    }

    /**
     * Decides about a request. Refusing frees its seat, and accepting makes the learner a member as soon as they have one.
     *
     * @param id the request
     * @param decision what and why
     * @param by who decides
     * @param within whose classes they reach
     * @return why it was not done, or empty when it was
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Optional<TrainingRefusal> decide(
            @NotNull UUID id, @NotNull Decision decision, @NotNull UUID by, @NotNull LearnerScope within) {
        Optional<TrainingClass> held =
                signUps.find(id).flatMap(each -> classes.hold(each.of())).filter(each -> within.covers(each.owner()));
        if (held.isEmpty()) {
            return Optional.of(TrainingRefusal.NOT_THERE);
        }
        SignUp signUp = signUps.find(id).orElseThrow();
        Optional<TrainingRefusal> problem = problem(held.get(), signUp, decision);
        if (problem.isEmpty()) {
            note(held.get(), signUp, decision, by);
        }
        return problem;
    }

    private static Optional<TrainingRefusal> problem(TrainingClass held, SignUp signUp, Decision decision) {
        if (!held.state().live()) {
            return Optional.of(TrainingRefusal.STATE);
        }
        if (signUp.state() != SignUp.State.PENDING && signUp.state() != SignUp.State.DOCUMENT) {
            return Optional.of(TrainingRefusal.DECIDED);
        }
        String words = decision.words();
        if (words.length() > LONGEST_WORDS) {
            return Optional.of(TrainingRefusal.NO_REASON);
        }
        boolean said = switch (decision.kind()) {
            case ACCEPTED -> true;
            case REFUSED ->
                reasons().contains(decision.reason()) && (!OTHER.equals(decision.reason()) || !words.isBlank());
            case DOCUMENT_ASKED -> !words.isBlank();
            default -> false;
        };
        return said ? Optional.empty() : Optional.of(TrainingRefusal.NO_REASON);
    }

    private void note(TrainingClass held, SignUp signUp, Decision decision, UUID by) {
        SignUp.State state = switch (decision.kind()) {
            case ACCEPTED -> SignUp.State.ACCEPTED;
            case REFUSED -> SignUp.State.REFUSED;
            default -> SignUp.State.DOCUMENT;
        };
        String reason = state == SignUp.State.REFUSED ? decision.reason() : "";
        boolean seated = signUp.seated() && state.open();
        signUps.decide(signUp.id(), state, seated);
        signUps.append(signUp.id(), seats.step(decision.kind(), by, reason, decision.words()));
        trail.record(
                "training.decided",
                signUp.learner().toString(),
                Map.of("class", held.code(), "state", state.name(), "reason", reason));
        news.tell(held, signUp.learner(), told(state, seated), reason, decision.words());
        if (state == SignUp.State.ACCEPTED && seated) {
            seats.join(held, signUp);
        }
        seats.fill(held, by);
    }

    private static ClassNews.Kind told(SignUp.State state, boolean seated) {
        return switch (state) {
            case ACCEPTED -> seated ? ClassNews.Kind.ACCEPTED : ClassNews.Kind.QUEUED;
            case REFUSED -> ClassNews.Kind.REFUSED;
            default -> ClassNews.Kind.DOCUMENT;
        };
    }
}
