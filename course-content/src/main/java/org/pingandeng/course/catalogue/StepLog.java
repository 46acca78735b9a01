package org.pingandeng.course.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.Step;
import org.pingandeng.course.catalogue.model.Steps;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Caller;

/** Writes down who did what to a version, in the log that its desk shows and in the house's trail. */
@Dependent
public class StepLog {

    @Inject
    Steps steps;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For the container. */
    public StepLog() {}

    /**
     * A log put together by hand.
     *
     * @param steps where steps are kept
     * @param trail remembers
     * @param caller who asks
     * @param clock the time
     */
    public StepLog(Steps steps, AuditTrail trail, Caller caller, Clock clock) {
        this.steps = steps;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    void write(Version version, Step.Kind kind, String words, Optional<LessonId> lesson) {
        steps.append(version.id(), new Step(kind, caller.id(), caller.name(), clock.instant(), words.strip(), lesson));
        if (kind != Step.Kind.IMPORTED) {
            trail.record(
                    "course." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    version.code(),
                    Map.of("version", version.id().toString(), "words", words.strip()));
        }
    }

    /**
     * Writes down that a version was brought in.
     *
     * @param version a fresh draft
     */
    public void imported(Version version) {
        write(version, Step.Kind.IMPORTED, "", Optional.empty());
    }

    /** One line for a stint of the same author. */
    void changed(Version version) {
        List<Step> all = steps.of(version.id());
        boolean goesOn = !all.isEmpty()
                && all.get(all.size() - 1).kind().authoring()
                && all.get(all.size() - 1).by().equals(caller.id());
        if (!goesOn) {
            write(version, Step.Kind.CHANGED, "", Optional.empty());
        }
    }

    boolean wroteIt(UUID version) {
        return caller.id().isPresent()
                && steps.of(version).stream()
                        .anyMatch(step -> step.kind().authoring() && step.by().equals(caller.id()));
    }

    List<Step> of(UUID version) {
        return steps.of(version);
    }
}
