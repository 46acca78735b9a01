package org.pingandeng.course.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.Text;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.Intervals;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.hours.model.Line;
import org.pingandeng.course.hours.model.Verdict;
import org.pingandeng.course.programme.model.Programme;

/** Programmes are put together, and those in them are looked at again when a lesson goes. */
class ProgrammeEditorTest {

    @TempDir
    Path folder;

    private TestHouse house;
    private final String code = "c-" + UUID.randomUUID();

    @BeforeEach
    void open() {
        house = new TestHouse(folder.resolve("media"));
        house.open(folder.resolve("pack"), code, ",\"requiredSeconds\":180");
    }

    private static Programme programme(String code, OptionalInt seconds, Optional<String> rule, List<String> courses) {
        return new Programme(
                code, new Text("示例项目", ""), Text.NONE, Text.NONE, rule, seconds, courses, false, Optional.empty());
    }

    private Optional<ProgrammeRefusal> keep(Programme programme, boolean fresh) {
        return house.programmeEditor.keep(programme, fresh);
    }

    @Test
    void aProgrammeIsMadeOfPublishedCoursesAndChanged() {
        String fresh = "p-" + UUID.randomUUID();
        List<String> courses = List.of(code);
        assertEquals(
                Optional.of(ProgrammeRefusal.CODE),
                keep(programme("Kein Code", OptionalInt.empty(), Optional.empty(), courses), true));
        assertEquals(
                Optional.of(ProgrammeRefusal.NO_COURSE),
                keep(programme(fresh, OptionalInt.empty(), Optional.empty(), List.of()), true));
        assertEquals(
                Optional.of(ProgrammeRefusal.COURSE_UNKNOWN),
                keep(programme(fresh, OptionalInt.empty(), Optional.empty(), List.of("no-such")), true));
        assertEquals(
                Optional.of(ProgrammeRefusal.RULE_UNKNOWN),
                keep(programme(fresh, OptionalInt.empty(), Optional.of("no.such"), courses), true));
        assertEquals(
                Optional.of(ProgrammeRefusal.HOURS_TWICE),
                keep(programme(fresh, OptionalInt.of(60), Optional.of("no.such"), courses), true));
        assertEquals(
                Optional.of(ProgrammeRefusal.MINUTES),
                keep(programme(fresh, OptionalInt.of(0), Optional.empty(), courses), true));
        Programme good = programme(fresh, OptionalInt.of(600), Optional.empty(), courses);
        assertEquals(Optional.empty(), keep(good, true));
        assertEquals(Optional.of(ProgrammeRefusal.CODE_TAKEN), keep(good, true));
        assertEquals(Optional.empty(), keep(programme(fresh, OptionalInt.empty(), Optional.empty(), courses), false));
        assertEquals(
                180,
                house.programmeDesk.programme(fresh).orElseThrow().requiredSeconds(),
                "with neither rule nor minutes, everything in the courses");
    }

    @Test
    void whoHasDoneAllElseIsDoneAfterALessonWentAFewAtATime() {
        List<LearnerId> learners = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            LearnerId learner = new LearnerId(UUID.randomUUID());
            house.programmeDesk.enrol(learner, code, Optional.empty());
            study(learner, "l02");
            study(learner, "l03");
            learners.add(learner);
        }
        while (house.settling.next(1000) > 0) {
            // what other stories left
        }
        UUID version = house.courses.published(code).orElseThrow().id();
        house.withdrawals.lesson(version, code, LessonId.of(code, "l01"), true, "标准改了");
        assertEquals(0, done(learners), "nobody waits for thousands to be looked at");
        assertEquals(2, house.settling.next(2));
        assertEquals(2, done(learners), "and who is not looked at yet is still noted");
        house.withdrawals.lesson(version, code, LessonId.of(code, "l01"), true, "标准改了");
        assertEquals(3, house.settling.next(1000), "asked twice, nobody is looked at twice");
        assertEquals(5, done(learners));
        assertEquals(0, house.settling.next(1000));
        assertTrue(house.told.stream()
                        .filter(each -> each.startsWith("programme.completed"))
                        .count()
                >= 5);
        assertFalse(house.told.isEmpty());
    }

    private long done(List<LearnerId> learners) {
        return learners.stream()
                .filter(learner -> house.programmes.of(learner).stream()
                        .anyMatch(enrolment -> enrolment.completedAt().isPresent()))
                .count();
    }

    private void study(LearnerId learner, String lesson) {
        LessonId id = LessonId.of(code, lesson);
        Ledger.Subject subject = new Ledger.Subject(learner, Optional.empty(), code, id, UUID.randomUUID());
        Line line = new Line(0, 60_000, 60_000, Optional.empty());
        house.ledger.hold(learner, id, house.watch.instant());
        house.ledger.append(
                subject,
                new Verdict(new Counted(Intervals.NONE.plus(0, 60_000), 60_000), 0, List.of(line)),
                house.watch.instant());
    }
}
