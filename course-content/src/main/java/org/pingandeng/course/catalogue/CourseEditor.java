package org.pingandeng.course.catalogue;

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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.DraftProblem;
import org.pingandeng.course.catalogue.model.Drafts;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.Step;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.port.Caller;

/** Where courses are written. Every change is kept at once; what was done to the outline can be undone. */
@ApplicationScoped
public class CourseEditor {

    private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?");

    @Inject
    Courses courses;

    @Inject
    Drafts drafts;

    @Inject
    Manuscripts manuscripts;

    @Inject
    StepLog log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For the container. */
    public CourseEditor() {}

    /**
     * An editor put together by hand.
     *
     * @param courses all courses
     * @param drafts what is being written
     * @param manuscripts drafts under the hands of those who may write them
     * @param log what was done to them
     * @param caller who asks
     * @param clock the time
     */
    public CourseEditor(
            Courses courses, Drafts drafts, Manuscripts manuscripts, StepLog log, Caller caller, Clock clock) {
        this.courses = courses;
        this.drafts = drafts;
        this.manuscripts = manuscripts;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What came of beginning to write.
     *
     * @param version the draft to write in
     * @param refusal why there is none
     */
    public record Begun(Optional<UUID> version, Optional<CourseRefusal> refusal) {

        static Begun refused(CourseRefusal why) {
            return new Begun(Optional.empty(), Optional.of(why));
        }
    }

    /**
     * Begins a course.
     *
     * @param code its code for ever; blank for one of the portal's choosing
     * @param title what it is called
     * @return the draft to write in, or why there is none
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Begun begin(String code, @NotNull Text title) {
        String chosen = code == null || code.isBlank()
                ? "c-" + UUID.randomUUID().toString().substring(0, 8)
                : code.strip();
        if (title.zh().isEmpty()) {
            return Begun.refused(CourseRefusal.TITLE_MISSING);
        }
        if (!CODE.matcher(chosen).matches()) {
            return Begun.refused(CourseRefusal.CODE_INVALID);
        }
        if (courses.latest(chosen).isPresent()) {
            return Begun.refused(CourseRefusal.CODE_TAKEN);
        }
        if (!caller.changes(caller.organisation())) {
            return Begun.refused(CourseRefusal.NOT_YOURS);
        }
        return begun(chosen, caller.organisation(), new Draft(title, Text.NONE, "", "stage", List.of()));
    }

    /**
     * Begins the next version of a course, from one that learners have or had; goes on with one that is begun.
     *
     * @param version any version of the course
     * @return the draft to write in, or why there is none
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Begun change(@NotNull UUID version) {
        Optional<Version> from = courses.hold(version).filter(found -> caller.sees(found.owner()));
        if (from.isEmpty()) {
            return Begun.refused(CourseRefusal.NOT_THERE);
        }
        if (!caller.changes(from.get().owner())) {
            return Begun.refused(CourseRefusal.NOT_YOURS);
        }
        Optional<Version> open = courses.latest(from.get().code())
                .filter(latest -> latest.state().open());
        if (open.isPresent()) {
            return open.get().state() == Version.State.DRAFT
                    ? new Begun(open.map(Version::id), Optional.empty())
                    : Begun.refused(CourseRefusal.DRAFT_OPEN);
        }
        return begun(from.get().code(), from.get().owner(), Draft.of(from.get()));
    }

    private Begun begun(String code, Optional<UUID> owner, Draft draft) {
        String digest = ContentDigest.of(draft, draft.lessons(code));
        Version version = Version.draft(UUID.randomUUID(), code, owner, digest, clock.instant(), draft);
        courses.add(version);
        log.write(version, Step.Kind.BEGUN, "", Optional.empty());
        return new Begun(Optional.of(version.id()), Optional.empty());
    }

    /**
     * A course being written.
     *
     * @param version a draft
     * @return the draft, or empty when it is none or not the caller's to write
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Optional<Writing> open(@NotNull UUID version) {
        return manuscripts.hold(version).map(manuscripts::writing);
    }

    /**
     * Keeps what is said about the course, as it is typed.
     *
     * @param version a draft
     * @param fields of its form, by name; what is not among them stays
     * @return the draft, or empty when it is none or not the caller's to write
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Optional<Writing> words(@NotNull UUID version, @NotNull Map<String, String> fields) {
        return changed(version, draft -> PartForm.words(draft, fields));
    }

    /**
     * Keeps a lesson as it is typed.
     *
     * @param version a draft
     * @param lesson its code
     * @param fields of its form, by name; what is not among them stays
     * @return the draft, or empty when it is none or not the caller's to write
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Optional<Writing> lesson(
            @NotNull UUID version, @NotNull String lesson, @NotNull Map<String, String> fields) {
        return changed(version, draft -> draft.changed(lesson, part -> PartForm.read(part, fields)));
    }

    /**
     * Changes the outline.
     *
     * @param version a draft
     * @param change what to do
     * @return the draft, or empty when it is none or not the caller's to write
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Optional<Writing> outline(@NotNull UUID version, @NotNull OutlineChange change) {
        return manuscripts.hold(version).map(held -> {
            Draft before = manuscripts.text(held);
            Draft after = change.apply(before);
            if (!after.equals(before)) {
                drafts.remember(version, change.undo(before), before);
                manuscripts.keep(held, after);
            }
            return manuscripts.writing(held);
        });
    }

    /**
     * Undoes the last change of the outline; what was typed since stays.
     *
     * @param version a draft
     * @return the draft, or empty when it is none or not the caller's to write
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Optional<Writing> undo(@NotNull UUID version) {
        return manuscripts.hold(version).map(held -> {
            drafts.takeBack(version)
                    .ifPresent(earlier ->
                            manuscripts.keep(held, manuscripts.text(held).orderedAs(earlier)));
            return manuscripts.writing(held);
        });
    }

    private Optional<Writing> changed(UUID version, UnaryOperator<Draft> change) {
        return manuscripts.hold(version).map(held -> {
            Draft before = manuscripts.text(held);
            Draft after = change.apply(before);
            if (!after.equals(before)) {
                manuscripts.keep(held, after);
            }
            return manuscripts.writing(held);
        });
    }

    /**
     * What came of handing a draft to review.
     *
     * @param refusal why it was not
     * @param problems what is missing, where that is why
     */
    public record Submitted(Optional<CourseRefusal> refusal, List<DraftProblem> problems) {}

    /**
     * Hands a draft to review: from now on its content stays as it is.
     *
     * @param version a draft
     * @return why not, or nothing
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Submitted submit(@NotNull UUID version) {
        Optional<Version> held = courses.hold(version).filter(found -> caller.sees(found.owner()));
        if (held.isEmpty()) {
            return new Submitted(Optional.of(CourseRefusal.NOT_THERE), List.of());
        }
        if (!caller.changes(held.get().owner())) {
            return new Submitted(Optional.of(CourseRefusal.NOT_YOURS), List.of());
        }
        if (held.get().state() != Version.State.DRAFT) {
            return new Submitted(Optional.of(CourseRefusal.WRONG_STATE), List.of());
        }
        Draft draft = manuscripts.text(held.get());
        List<DraftProblem> problems = manuscripts.problems(draft);
        if (!problems.isEmpty()) {
            return new Submitted(Optional.of(CourseRefusal.INCOMPLETE), problems);
        }
        write(held.get(), draft);
        return new Submitted(Optional.empty(), List.of());
    }

    private void write(Version held, Draft draft) {
        List<Lesson> lessons = draft.lessons(held.code());
        courses.write(Version.draft(
                held.id(), held.code(), held.owner(), ContentDigest.of(draft, lessons), held.importedAt(), draft));
        drafts.end(held.id());
        courses.move(held.id(), Version.State.DRAFT, Version.State.IN_REVIEW);
        log.write(held, Step.Kind.SUBMITTED, "", Optional.empty());
    }
}
