package org.pingandeng.course.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.Outbox;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.TrainingClass;

/** Tells learners what became of their requests and what changed in their classes. */
@Dependent
class ClassNews {

    /** The topic of all of it. */
    static final String TOPIC = "training.told";

    @Inject
    Outbox outbox;

    @Inject
    SignUps signUps;

    @Inject
    Clock clock;

    /** What learners are told. */
    enum Kind {
        ACCEPTED,
        QUEUED,
        REFUSED,
        DOCUMENT,
        PROMOTED,
        CHANGED,
        CANCELLED,
        LEAVE_GRANTED,
        LEAVE_REFUSED,
        PRACTICE
    }

    /** For the container. */
    ClassNews() {}

    ClassNews(Outbox outbox, SignUps signUps, Clock clock) {
        this.outbox = outbox;
        this.signUps = signUps;
        this.clock = clock;
    }

    /** The moment is part of what makes a notice the same one: two changes are told twice, one delivery once. */
    void tell(TrainingClass about, LearnerId learner, Kind kind, String reason, String words) {
        outbox.append(
                TOPIC,
                about.id() + "/" + learner,
                Map.of(
                        "learner", learner.toString(),
                        "kind", kind.name(),
                        "class", about.id().toString(),
                        "title", about.title().zh(),
                        "titleEn", about.title().en(),
                        "reason", reason,
                        "words", words,
                        "once", about.id() + "/" + clock.instant().toEpochMilli() + "/" + UUID.randomUUID()));
    }

    void tellAll(TrainingClass about, Kind kind, String words) {
        signUps.in(about.id()).stream()
                .filter(each -> each.state().open())
                .forEach(each -> tell(about, each.learner(), kind, "", words));
    }
}
