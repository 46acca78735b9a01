package org.pingandeng.course.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.LearnerFacts;
import org.pingandeng.course.training.model.Applicant;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUpStep;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.model.Storing;

/** Where learners ask for a seat, hand documents in and take a request back. */
@ApplicationScoped
public class SignUpRoom {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final Limits DOCUMENT = Limits.of(10, Set.of(MediaType.PDF, MediaType.JPEG, MediaType.PNG));

    @Inject
    TrainingClasses classes;

    @Inject
    SignUps signUps;

    @Inject
    Seats seats;

    @Inject
    LearnerFacts facts;

    @Inject
    MediaLibrary library;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public SignUpRoom() {}

    /**
     * Asks for a seat. A seat is held while there are any, in the order in which requests come.
     *
     * @param learner who
     * @param owner the learner's organisation, if any
     * @param id the class
     * @param said what they say of themselves; which certificates they hold is looked up
     * @return what came of it
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Asking ask(@NotNull LearnerId learner, Optional<UUID> owner, @NotNull UUID id, @NotNull Applicant said) {
        return ask(learner, owner, id, said, learner.value());
    }

    /**
     * Asks for a seat for one of an enterprise's own workers; who that is was looked at before.
     *
     * @param learner for whom
     * @param owner the worker's organisation, if any
     * @param id the class
     * @param said what the enterprise says of them
     * @param manager who asks
     * @return what came of it
     */
    @RolesAllowed(CoursePermissions.SIGN_UP_TEAM)
    @Transactional
    public Asking askFor(
            @NotNull LearnerId learner,
            Optional<UUID> owner,
            @NotNull UUID id,
            @NotNull Applicant said,
            @NotNull UUID manager) {
        return ask(learner, owner, id, said, manager);
    }

    private Asking ask(LearnerId learner, Optional<UUID> owner, UUID id, Applicant said, UUID actor) {
        Optional<TrainingClass> held = classes.hold(id).filter(each -> each.state() != ClassState.DRAFT);
        if (held.isEmpty()) {
            return Asking.NO_CLASS;
        }
        if (!held.get().takes(today())) {
            return Asking.CLOSED;
        }
        boolean seated = seats.free(held.get());
        SignUp fresh = new SignUp(
                UUID.randomUUID(),
                id,
                learner,
                owner,
                0,
                clock.instant(),
                SignUp.State.PENDING,
                seated,
                new Applicant(said.born(), said.schooling(), said.post(), said.health(), facts.certificates(learner)));
        if (!signUps.add(fresh)) {
            return Asking.ALREADY;
        }
        UUID kept = signUps.find(id, learner).orElseThrow().id();
        signUps.append(kept, seats.step(SignUpStep.Kind.ASKED, actor, "", ""));
        trail.record(
                "training.asked", learner.toString(), Map.of("class", held.get().code(), "seated", seated));
        return seated ? Asking.SEATED : Asking.WAITING;
    }

    /**
     * Hands a document in that was asked for. What it is its content says, not its name.
     *
     * @param learner who
     * @param id the class
     * @param in the document; not closed
     * @param name what the learner calls it
     * @return why it was not taken, or empty when it was
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<StoreRefusal> give(
            @NotNull LearnerId learner, @NotNull UUID id, @NotNull InputStream in, String name) {
        Optional<SignUp> mine = signUps.find(id, learner).filter(each -> each.state() == SignUp.State.DOCUMENT);
        if (mine.isEmpty()) {
            return Optional.of(StoreRefusal.TYPE_NOT_ALLOWED);
        }
        Storing storing = library.store(in, name, DOCUMENT);
        storing.file().ifPresent(file -> given(mine.get(), learner, file));
        return storing.refusal();
    }

    private void given(SignUp mine, LearnerId learner, MediaFile file) {
        signUps.decide(mine.id(), SignUp.State.PENDING, mine.seated());
        signUps.append(
                mine.id(),
                new SignUpStep(
                        SignUpStep.Kind.DOCUMENT_GIVEN,
                        clock.instant(),
                        learner.value(),
                        "",
                        "",
                        Optional.of(file.id().digest()),
                        Optional.of(file.name())));
        trail.record(
                "training.documentGiven",
                learner.toString(),
                Map.of("class", mine.of().toString()));
    }

    /**
     * Takes a request back; its seat goes to the one who waits longest.
     *
     * @param learner who
     * @param id the class
     * @return false when there is none that stands, or the class is over
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public boolean withdraw(@NotNull LearnerId learner, @NotNull UUID id) {
        Optional<TrainingClass> held =
                classes.hold(id).filter(each -> each.state().live());
        Optional<SignUp> mine =
                signUps.find(id, learner).filter(each -> each.state().open());
        if (held.isEmpty() || mine.isEmpty()) {
            return false;
        }
        signUps.decide(mine.get().id(), SignUp.State.WITHDRAWN, false);
        signUps.append(mine.get().id(), seats.step(SignUpStep.Kind.WITHDRAWN, learner.value(), "", ""));
        trail.record(
                "training.withdrawn",
                learner.toString(),
                Map.of("class", held.get().code()));
        seats.fill(held.get(), learner.value());
        return true;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COUNTY);
    }
}
