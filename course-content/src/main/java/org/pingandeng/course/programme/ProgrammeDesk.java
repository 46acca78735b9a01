package org.pingandeng.course.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.programme.model.Enrolment;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.programme.model.Rule;

/** Programmes for everybody, enrolment and completion for learners, dated rules for those who keep them. */
@ApplicationScoped
public class ProgrammeDesk {

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public ProgrammeDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param programmes all programmes
     * @param shelf puts them together
     * @param trail remembers
     * @param clock the time
     */
    public ProgrammeDesk(Programmes programmes, ProgrammeShelf shelf, AuditTrail trail, Clock clock) {
        this.programmes = programmes;
        this.shelf = shelf;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * All programmes whose courses are there.
     *
     * @return in the order in which they came
     */
    @PermitAll
    public List<ProgrammeView> programmes() {
        return programmes.all().stream()
                .map(programme -> shelf.view(programme, shelf.today()))
                .filter(programme -> programme.courses().stream().anyMatch(course -> course.lessonCount() > 0))
                .toList();
    }

    /**
     * One programme.
     *
     * @param code its code
     * @return the programme, or empty
     */
    @PermitAll
    public Optional<ProgrammeView> programme(String code) {
        return programmes.find(code).map(programme -> shelf.view(programme, shelf.today()));
    }

    /**
     * The programmes that a course is part of.
     *
     * @param course its code
     * @return in the order in which they came
     */
    @PermitAll
    public List<ProgrammeView> programmesWith(String course) {
        return programmes().stream()
                .filter(programme -> programme.courses().stream()
                        .anyMatch(each -> each.code().equals(course)))
                .toList();
    }

    /**
     * Enrols a learner. The same again changes nothing.
     *
     * @param learner who
     * @param code the programme's code
     * @param owner the learner's organisation, if any
     * @return what came of it
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Enrolling enrol(@NotNull LearnerId learner, @NotNull String code, Optional<UUID> owner) {
        if (programmes.find(code).isEmpty()) {
            return Enrolling.NO_PROGRAMME;
        }
        boolean fresh = programmes.enrol(new Enrolment(learner, code, owner, clock.instant(), Optional.empty()));
        if (fresh) {
            trail.record("programme.enrolled", learner.toString(), Map.of("programme", code));
            shelf.tellEnrolled(learner, code);
            shelf.settle(learner);
        }
        return fresh ? Enrolling.ENROLLED : Enrolling.ALREADY;
    }

    /**
     * What a learner has done of a programme.
     *
     * @param learner who
     * @param code the programme's code
     * @return what is done and left, or empty when they are not enrolled
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public Optional<Completion> completion(@NotNull LearnerId learner, @NotNull String code) {
        return programmes.of(learner).stream()
                .filter(enrolment -> enrolment.programme().equals(code))
                .findFirst()
                .flatMap(shelf::completion);
    }

    /**
     * What a learner has done of all their programmes.
     *
     * @param learner who
     * @return the newest enrolment first
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<Completion> completions(@NotNull LearnerId learner) {
        return programmes.of(learner).stream()
                .map(shelf::completion)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * All dated rules.
     *
     * @return by key, the newest first
     */
    @PermitAll
    public List<RuleView> rules() {
        return programmes.rules().stream().map(RuleView::of).toList();
    }

    /**
     * Brings programmes in: all of a file, or none.
     *
     * @param json an array of programmes
     * @return problems; empty when they were brought in
     */
    @RolesAllowed(CoursePermissions.REVIEW)
    @Transactional
    public List<String> bringInProgrammes(InputStream json) {
        ProgrammeFile file = new ProgrammeFile();
        List<Programme> read = file.programmes(json);
        if (file.problems().isEmpty()) {
            read.forEach(programmes::put);
            read.forEach(each -> trail.record("programme.imported", each.code(), Map.of()));
        }
        return file.problems();
    }

    /**
     * Brings rules in: all of a file, or none.
     *
     * @param json an array of rules
     * @return problems; empty when they were brought in
     */
    @RolesAllowed(CoursePermissions.CHANGE_RULES)
    @Transactional
    public List<String> bringInRules(InputStream json) {
        ProgrammeFile file = new ProgrammeFile();
        List<Rule> read = file.rules(json);
        if (file.problems().isEmpty()) {
            read.forEach(programmes::put);
            trail.record("rules.imported", "rules", Map.of("count", read.size()));
        }
        return file.problems();
    }

    /**
     * Adds a version of a rule that holds from a day on. What is there already stays as it is.
     *
     * @param key which rule
     * @param value what it says from then on
     * @param from its first day
     * @param source where it stands
     * @param mark how sure we are: {@code confirmed}, {@code known} or {@code proposal}
     * @return why not, or empty when it was added
     */
    @RolesAllowed(CoursePermissions.CHANGE_RULES)
    @Transactional
    public Optional<RuleRefusal> addRule(String key, BigDecimal value, LocalDate from, String source, String mark) {
        Optional<Rule> before = programmes.rules().stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst();
        Optional<RuleRefusal> refusal = judge(before, value, from, source, mark);
        if (refusal.isPresent()) {
            return refusal;
        }
        Rule known = before.orElseThrow();
        Rule added = new Rule(key, value, known.unit(), from, Optional.empty(), known.title(), source.strip(), mark);
        if (!programmes.add(added)) {
            return Optional.of(RuleRefusal.DAY_TAKEN);
        }
        trail.record("rule.added", key, Map.of("key", key, "value", value.toPlainString(), "from", from.toString()));
        return Optional.empty();
    }

    private static Optional<RuleRefusal> judge(
            Optional<Rule> before, BigDecimal value, LocalDate from, String source, String mark) {
        if (before.isEmpty()) {
            return Optional.of(RuleRefusal.UNKNOWN);
        }
        if (value == null || value.signum() <= 0) {
            return Optional.of(RuleRefusal.NOT_POSITIVE);
        }
        if (from == null) {
            return Optional.of(RuleRefusal.NO_DAY);
        }
        if (source == null || source.isBlank()) {
            return Optional.of(RuleRefusal.NO_SOURCE);
        }
        return ProgrammeFile.MARKS.contains(mark) ? Optional.empty() : Optional.of(RuleRefusal.UNKNOWN_MARK);
    }
}
