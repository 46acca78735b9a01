package org.pingandeng.course.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.DraftCheck;
import org.pingandeng.course.catalogue.model.DraftProblem;
import org.pingandeng.course.catalogue.model.DraftProblem.Reason;
import org.pingandeng.course.catalogue.model.Drafts;
import org.pingandeng.course.catalogue.model.LessonContent.Drilling;
import org.pingandeng.course.catalogue.model.LessonContent.Role;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.exercise.model.DrillCheck;
import org.pingandeng.course.exercise.model.DrillOrder;
import org.pingandeng.course.port.Caller;
import org.pingandeng.course.port.PracticeBank;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.MediaId;

/** Drafts under the hands of those who may write them. */
@Dependent
public class Manuscripts {

    @Inject
    Courses courses;

    @Inject
    Drafts drafts;

    @Inject
    StepLog log;

    @Inject
    MediaLibrary library;

    @Inject
    PracticeBank bank;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For the container. */
    public Manuscripts() {}

    /**
     * Drafts put together by hand.
     *
     * @param courses all courses
     * @param drafts what is being written
     * @param log what was done to them
     * @param library where files lie
     * @param bank has the questions of lessons
     * @param caller who asks
     * @param clock the time
     */
    public Manuscripts(
            Courses courses,
            Drafts drafts,
            StepLog log,
            MediaLibrary library,
            PracticeBank bank,
            Caller caller,
            Clock clock) {
        this.courses = courses;
        this.drafts = drafts;
        this.log = log;
        this.library = library;
        this.bank = bank;
        this.caller = caller;
        this.clock = clock;
    }

    /** A draft that the caller may write; held until the transaction's end. */
    Optional<Version> hold(UUID version) {
        return courses.hold(version)
                .filter(found -> found.state() == Version.State.DRAFT && caller.changes(found.owner()));
    }

    /** What stands in a version, as far as it was written. */
    Draft text(Version version) {
        return drafts.find(version.id()).orElseGet(() -> Draft.of(version));
    }

    void keep(Version version, Draft draft) {
        drafts.keep(version.id(), draft, clock.instant());
        log.changed(version);
    }

    Writing writing(Version version) {
        Draft draft = text(version);
        return new Writing(
                version.id(),
                version.code(),
                version.number(),
                draft,
                drafts.undo(version.id()),
                drafts.changedAt(version.id()).orElse(version.importedAt()),
                problems(draft));
    }

    List<DraftProblem> problems(Draft draft) {
        List<DraftProblem> problems = new ArrayList<>(DraftCheck.problems(draft));
        for (Draft.Part part : draft.parts()) {
            if (part.content() instanceof Drilling drilling && lacking(drilling.order())) {
                problems.add(new DraftProblem(part.code(), "questions", Reason.QUESTIONS_FEW));
            }
            length(part)
                    .filter(length -> length.compareTo(Duration.ofSeconds(part.seconds())) < 0)
                    .ifPresent(
                            length -> problems.add(new DraftProblem(part.code(), "length", Reason.LENGTH_BEYOND_FILE)));
        }
        return List.copyOf(problems);
    }

    /** What is named must be there to the last question; of a topic as many as are asked. */
    private boolean lacking(DrillOrder order) {
        int wanted = order.named() ? order.questions().size() : order.count();
        return DrillCheck.faults(order).isEmpty() && bank.stock(order) < wanted;
    }

    /** How long a lesson's film or sound is, where its file says so. */
    Optional<Duration> length(Draft.Part part) {
        return part.content().files().entrySet().stream()
                .filter(file -> file.getValue() == Role.FILM || file.getValue() == Role.SOUND)
                .map(Map.Entry::getKey)
                .filter(MediaId::valid)
                .findFirst()
                .flatMap(file -> library.length(new MediaId(file)));
    }
}
