package org.pingandeng.course.study;

import java.time.Duration;
import java.time.Instant;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.hours.model.Terms;
import org.pingandeng.course.programme.model.PlayerPolicy;
import org.pingandeng.course.programme.model.Standing;

/** Who studies what, where, and on what terms; and whether nothing is left of it but time. */
record Seat(Ledger.Subject subject, Lesson lesson, PlayerPolicy policy, boolean partsDone) {

    /** A lesson this short is reported more often, so that it can be finished to the second. */
    private static final int SHORT_SECONDS = 150;

    private static final Duration OFTEN = Duration.ofSeconds(10);
    private static final Duration USUAL = Duration.ofSeconds(15);

    LearnerId learner() {
        return subject.learner();
    }

    Terms terms() {
        return terms(false);
    }

    Terms terms(boolean held) {
        return new Terms(
                lesson.seconds() * 1000L,
                lesson.kind().watched(),
                policy.seeking().ahead(lesson.seekAhead()),
                policy.fastest(),
                policy.fasterPercent(),
                held);
    }

    Duration cadence() {
        return lesson.seconds() <= SHORT_SECONDS ? OFTEN : USUAL;
    }

    /** A tab that misses three reports has no lease any more. */
    Instant leaseEnd(Instant now) {
        return now.plus(cadence().multipliedBy(3));
    }

    /** A package or an exercise asks for more than the time. */
    boolean done(Counted counted) {
        return partsDone && Standing.done(counted.covered().length(), lesson.seconds(), policy.leastPercent());
    }
}
