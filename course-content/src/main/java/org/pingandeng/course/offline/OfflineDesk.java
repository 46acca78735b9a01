package org.pingandeng.course.offline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.hours.model.Attention;
import org.pingandeng.course.hours.model.HourRules;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.hours.model.Line;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.hours.model.Terms;
import org.pingandeng.course.hours.model.Verdict;
import org.pingandeng.course.offline.model.Records;
import org.pingandeng.course.offline.model.Records.Decision;
import org.pingandeng.course.offline.model.Records.Judged;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.programme.ProgrammeShelf;

/** Where a trainer looks at what was put aside of study without network, and credits or declines it with a reason. */
@ApplicationScoped
public class OfflineDesk {

    private static final int RECORDS_AT_MOST = 2_000;
    private static final int REASON_AT_MOST = 500;

    @Inject
    Records records;

    @Inject
    Courses courses;

    @Inject
    Ledger ledger;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public OfflineDesk() {}

    OfflineDesk(Records records, Courses courses, Ledger ledger, ProgrammeShelf shelf, AuditTrail trail, Clock clock) {
        this.records = records;
        this.courses = courses;
        this.ledger = ledger;
        this.shelf = shelf;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What came of a decision.
     *
     * @param refusal why there is none, if there is none
     * @param credited how much counts now; milliseconds
     */
    public record Decided(Optional<OfflineRefusal> refusal, long credited) {

        private static Decided refused(OfflineRefusal why) {
            return new Decided(Optional.of(why), 0);
        }
    }

    /**
     * What was put aside.
     *
     * @param within whose records the trainer may see
     * @param open those that wait, else those that were decided on
     * @return lines put together
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    public List<OfflineLine> aside(LearnerScope within, boolean open) {
        List<Judged> found = records.aside(within, open, RECORDS_AT_MOST);
        Map<LessonId, Text> titles = new HashMap<>();
        found.stream()
                .map(Judged::lesson)
                .distinct()
                .forEach(lesson -> find(lesson).ifPresent(each -> titles.put(lesson, each.title())));
        return OfflineLine.together(found, titles);
    }

    private Optional<Lesson> find(LessonId lesson) {
        return courses.taughtWith(lesson).flatMap(version -> version.lesson(lesson));
    }

    /**
     * Decides on records, on all of them or on none.
     *
     * @param ids their numbers
     * @param credit whether they count after all
     * @param why the reason, 1 to 500 characters
     * @param by who decides
     * @param within whose records they may decide on
     * @return how much counts now, or why nothing was decided
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    @Transactional
    public Decided decide(List<Long> ids, boolean credit, String why, UUID by, LearnerScope within) {
        if (why == null || why.isBlank() || why.strip().length() > REASON_AT_MOST) {
            return Decided.refused(OfflineRefusal.NO_REASON);
        }
        List<Judged> found = ids.stream()
                .sorted()
                .map(records::hold)
                .flatMap(Optional::stream)
                .filter(each -> within.covers(each.owner()))
                .filter(each -> each.reason().isPresent() && each.decision().isEmpty())
                .toList();
        if (found.isEmpty() || found.size() < ids.size()) {
            return Decided.refused(OfflineRefusal.DECIDED);
        }
        if (credit && found.stream().anyMatch(each -> find(each.lesson()).isEmpty())) {
            return Decided.refused(OfflineRefusal.LESSON_GONE);
        }
        long credited = found.stream()
                .mapToLong(each -> decide(each, credit, why.strip(), by))
                .sum();
        found.stream().map(Judged::learner).distinct().forEach(shelf::settle);
        return new Decided(Optional.empty(), credited);
    }

    private long decide(Judged judged, boolean credit, String why, UUID by) {
        Instant now = clock.instant();
        long credited = credit ? credit(judged, now) : 0;
        records.decide(new Decision(judged.id(), credited, by, now, why));
        trail.record(
                credit ? "offline.credited" : "offline.declined",
                judged.learner().toString(),
                Map.of(
                        "record", judged.id(),
                        "lesson", judged.lesson().toString(),
                        "aside", judged.aside(),
                        "credited", credited,
                        "reason", judged.reason().orElseThrow().name(),
                        "why", why));
        return credited;
    }

    /** As in any lesson, and in any order: never more than was put aside, never a moment twice, never beyond the end. */
    private long credit(Judged judged, Instant now) {
        Lesson lesson = find(judged.lesson()).orElseThrow();
        Terms terms = new Terms(lesson.seconds() * 1000L, lesson.kind().watched(), true);
        long aside = Math.min(Span.LONGEST, judged.aside());
        Span span = new Span(
                Attention.ACTIVE,
                judged.signed().watched().from(),
                judged.signed().watched().to(),
                aside);
        Verdict verdict =
                HourRules.judge(terms, ledger.hold(judged.learner(), judged.lesson(), now), aside, List.of(span));
        List<Line> credit = verdict.lines().stream()
                .filter(line -> line.refusal().isEmpty())
                .toList();
        ledger.append(
                new Ledger.Subject(
                        judged.learner(), judged.owner(), courseOf(judged), judged.lesson(), judged.device()),
                new Verdict(verdict.counted(), 0, credit),
                now);
        return verdict.credited();
    }

    private String courseOf(Judged judged) {
        return courses.taughtWith(judged.lesson()).orElseThrow().code();
    }
}
