package org.pingandeng.course.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUpStep;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.TrainingClass;

/** Gives the seats of a class out in the order of requests. The class is held while it does. */
@Dependent
class Seats {

    @Inject
    SignUps signUps;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    ClassNews news;

    @Inject
    Clock clock;

    /** For the container. */
    Seats() {}

    Seats(SignUps signUps, ProgrammeShelf shelf, ClassNews news, Clock clock) {
        this.signUps = signUps;
        this.shelf = shelf;
        this.news = news;
        this.clock = clock;
    }

    boolean free(TrainingClass held) {
        return signUps.seated(held.id()) < held.quota();
    }

    /** Gives free seats to those who wait, the earliest request first. */
    void fill(TrainingClass held, UUID actor) {
        int free = held.quota() - signUps.seated(held.id());
        signUps.in(held.id()).stream()
                .filter(each -> each.state().open() && !each.seated())
                .limit(Math.max(0, free))
                .forEach(each -> promote(held, each, actor));
    }

    private void promote(TrainingClass held, SignUp waiting, UUID actor) {
        signUps.decide(waiting.id(), waiting.state(), true);
        signUps.append(waiting.id(), step(SignUpStep.Kind.PROMOTED, actor, "", ""));
        news.tell(held, waiting.learner(), ClassNews.Kind.PROMOTED, "", "");
        if (waiting.state() == SignUp.State.ACCEPTED) {
            join(held, waiting);
        }
    }

    /** Somebody who was accepted and has a seat is in the programme from then on. */
    void join(TrainingClass held, SignUp accepted) {
        shelf.enrol(accepted.learner(), held.programme(), accepted.owner());
    }

    SignUpStep step(SignUpStep.Kind kind, UUID actor, String reason, String words) {
        return new SignUpStep(kind, clock.instant(), actor, reason, words, Optional.empty(), Optional.empty());
    }
}
