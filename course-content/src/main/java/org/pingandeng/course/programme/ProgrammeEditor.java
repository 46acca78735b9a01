package org.pingandeng.course.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.course.programme.model.Programmes;

/**
 * Where programmes are put together: which courses, how much study, whether with a classroom, which exam at the end. What
 * a learner has begun keeps the hours of its day by the rule; courses and exam are those of now.
 */
@ApplicationScoped
public class ProgrammeEditor {

    private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?");
    private static final int TITLE_AT_MOST = 200;
    private static final int SECONDS_AT_MOST = 1000 * 3600;

    @Inject
    Programmes programmes;

    @Inject
    Catalogue catalogue;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    AuditTrail trail;

    /** For the container. */
    public ProgrammeEditor() {}

    /**
     * An editor put together by hand.
     *
     * @param programmes all programmes
     * @param catalogue all courses
     * @param shelf knows the day
     * @param trail remembers
     */
    public ProgrammeEditor(Programmes programmes, Catalogue catalogue, ProgrammeShelf shelf, AuditTrail trail) {
        this.programmes = programmes;
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.trail = trail;
    }

    /**
     * All programmes, also those without a published course.
     *
     * @return in the order in which they came
     */
    @RolesAllowed(CoursePermissions.REVIEW)
    public List<Programme> programmes() {
        return programmes.all();
    }

    /**
     * Keeps a programme.
     *
     * @param programme what it says now
     * @param fresh whether it is a new one; otherwise one of its code has to be there
     * @return why not, or empty when it was kept
     */
    @RolesAllowed(CoursePermissions.REVIEW)
    @Transactional
    public Optional<ProgrammeRefusal> keep(@NotNull Programme programme, boolean fresh) {
        Optional<Programme> before = programmes.find(programme.code());
        Optional<ProgrammeRefusal> refusal = judge(programme, before, fresh);
        if (refusal.isEmpty() && !before.equals(Optional.of(programme))) {
            programmes.put(programme);
            trail.record(
                    before.isEmpty() ? "programme.made" : "programme.changed",
                    programme.code(),
                    Map.of("courses", String.join(" ", programme.courses())));
        }
        return refusal;
    }

    private Optional<ProgrammeRefusal> judge(Programme programme, Optional<Programme> before, boolean fresh) {
        if (!CODE.matcher(programme.code()).matches()) {
            return Optional.of(ProgrammeRefusal.CODE);
        }
        if (fresh == before.isPresent()) {
            return Optional.of(fresh ? ProgrammeRefusal.CODE_TAKEN : ProgrammeRefusal.CODE);
        }
        if (programme.title().zh().isBlank() || programme.title().zh().length() > TITLE_AT_MOST) {
            return Optional.of(ProgrammeRefusal.TITLE);
        }
        return courses(programme, before).or(() -> hours(programme));
    }

    /** A course that was withdrawn since may stay where it was. */
    private Optional<ProgrammeRefusal> courses(Programme programme, Optional<Programme> before) {
        if (programme.courses().isEmpty()) {
            return Optional.of(ProgrammeRefusal.NO_COURSE);
        }
        boolean known = programme.courses().stream()
                .allMatch(code -> catalogue.course(code).isPresent()
                        || before.filter(each -> each.courses().contains(code)).isPresent());
        return known ? Optional.empty() : Optional.of(ProgrammeRefusal.COURSE_UNKNOWN);
    }

    private Optional<ProgrammeRefusal> hours(Programme programme) {
        OptionalInt own = programme.ownSeconds();
        if (own.isPresent() && (own.getAsInt() <= 0 || own.getAsInt() > SECONDS_AT_MOST)) {
            return Optional.of(ProgrammeRefusal.MINUTES);
        }
        if (own.isPresent() && programme.rule().isPresent()) {
            return Optional.of(ProgrammeRefusal.HOURS_TWICE);
        }
        return programme.rule().isEmpty()
                        || programmes
                                .rule(programme.rule().get(), shelf.today())
                                .isPresent()
                ? Optional.empty()
                : Optional.of(ProgrammeRefusal.RULE_UNKNOWN);
    }
}
