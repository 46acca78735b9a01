package org.pingandeng.course.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.hours.model.Attention;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.HourRules;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.hours.model.Terms;
import org.pingandeng.course.programme.ClassroomDesk.Held;
import org.pingandeng.course.programme.model.ClassroomEntry;

class ClassroomDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private TestHouse house;
    private String code;
    private final LearnerId learner = new LearnerId(UUID.randomUUID());
    private final UUID trainer = UUID.randomUUID();
    private final Optional<UUID> workshop = Optional.of(UUID.randomUUID());
    private final LearnerScope own = LearnerScope.of(Set.of(UUID.randomUUID(), workshop.orElseThrow()));

    private static InputStream json(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void enrol() {
        house = new TestHouse(folder.resolve("media"));
        code = "p-" + UUID.randomUUID();
        String rule = "r." + UUID.randomUUID().toString().replace("-", "");
        assertEquals(List.of(), house.programmeDesk.bringInRules(json("""
                        [{"key":"class_hour.minutes","value":45,"unit":"minute","from":"2006-03-01","to":null,
                          "title":{"zh_CN":"学时"},"source":"通行","mark":"proposal"},
                         {"key":"%1$s","value":2,"unit":"class_hour","from":"2006-03-01","to":"2027-01-01",
                          "title":{"zh_CN":"两学时"},"source":"第3号令","mark":"confirmed"},
                         {"key":"%1$s","value":3,"unit":"class_hour","from":"2027-01-01","to":null,
                          "title":{"zh_CN":"三学时"},"source":"新令","mark":"known"}]""".formatted(rule))));
        house.open(folder.resolve("pack"), code, ",\"rule\":\"%s\",\"classroom\":true".formatted(rule));
        house.programmeDesk.enrol(learner, code, workshop);
    }

    private Completion completion() {
        return house.programmeDesk.completion(learner, code).orElseThrow();
    }

    private Optional<ClassroomRefusal> record(int minutes) {
        return house.classroom.record(new Held(code, Set.of(learner), DAY, minutes, "消防演练"), trainer, own);
    }

    private void studyAllLessons() {
        for (String lesson : List.of("l01", "l02", "l03")) {
            Ledger.Subject subject =
                    new Ledger.Subject(learner, workshop, code, LessonId.of(code, lesson), UUID.randomUUID());
            Counted before = house.ledger.hold(learner, subject.lesson(), house.watch.instant());
            house.ledger.append(
                    subject,
                    HourRules.judge(
                            new Terms(60_000, false, false),
                            before,
                            60_000,
                            List.of(new Span(Attention.ACTIVE, 0, 0, 60_000))),
                    house.watch.instant());
        }
    }

    @Test
    void theRuleOfTheDaySaysHowMuch() {
        ProgrammeView programme = house.programmeDesk.programme(code).orElseThrow();
        assertEquals(2 * 45 * 60, programme.requiredSeconds());
        assertEquals("第3号令", programme.rule().source());
        house.watch.pass(60L * 24 * 3600 * 1000);
        assertEquals(
                3 * 45 * 60, house.programmeDesk.programme(code).orElseThrow().requiredSeconds());
        assertEquals(
                2 * 45 * 60, completion().standing().requiredSeconds(), "who has begun goes on by the rule of then");
    }

    @Test
    void lessonsAndClassroomTogetherCompleteAProgramme() {
        assertEquals(Optional.empty(), record(87));
        assertEquals(87 * 60, completion().standing().classroomSeconds());
        assertFalse(completion().complete(), "no lesson is done");
        studyAllLessons();
        assertEquals(90 * 60, completion().standing().countedSeconds());
        assertTrue(completion().complete());
        assertEquals(2.0, completion().countedHours());
    }

    @Test
    void byRuleNotAMinuteMayBeMissing() {
        studyAllLessons();
        record(86);
        assertFalse(completion().complete());
        assertEquals(60, completion().standing().missingSeconds());
        record(1);
        assertTrue(house.told.contains("programme.completed " + learner + "/" + code));
    }

    @Test
    void aMistakeIsTakenBackOnceByACounterEntry() {
        studyAllLessons();
        record(90);
        assertTrue(completion().completedAt() != null);
        ClassroomEntry mistake = house.classroom.entries(code, own).get(0);

        assertEquals(Optional.empty(), house.classroom.reverse(mistake.id(), trainer, own));
        assertEquals(0, completion().standing().classroomSeconds());
        assertFalse(completion().complete());
        assertNull(completion().completedAt());
        assertEquals(Optional.of(ClassroomRefusal.NOT_REVERSIBLE), house.classroom.reverse(mistake.id(), trainer, own));
        assertEquals(2, house.classroom.entries(code, own).size());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertEquals(Optional.of(ClassroomRefusal.LENGTH), record(0));
        assertEquals(Optional.of(ClassroomRefusal.LENGTH), record(721));
        assertEquals(Optional.of(ClassroomRefusal.IN_FUTURE), refusal(Set.of(learner), DAY.plusDays(1), "a"));
        assertEquals(Optional.of(ClassroomRefusal.NO_SUBJECT), refusal(Set.of(learner), DAY, " "));
        assertEquals(Optional.of(ClassroomRefusal.NOBODY), refusal(Set.of(), DAY, "a"));
        assertEquals(
                Optional.of(ClassroomRefusal.NOT_ENROLLED),
                refusal(Set.of(learner, new LearnerId(UUID.randomUUID())), DAY, "a"));
        assertEquals(0, completion().standing().classroomSeconds());
    }

    private Optional<ClassroomRefusal> refusal(Set<LearnerId> learners, LocalDate day, String subject) {
        return house.classroom.record(new Held(code, learners, day, 60, subject), trainer, own);
    }

    @Test
    void aTrainerSeesTheirOwnOrganisationOnly() {
        record(45);
        for (LearnerScope other : List.of(LearnerScope.of(Set.of(UUID.randomUUID())), LearnerScope.NOBODY)) {
            assertTrue(house.classroom.learners(code, other).isEmpty());
            assertTrue(house.classroom.entries(code, other).isEmpty());
            assertEquals(
                    Optional.of(ClassroomRefusal.NOT_ENROLLED),
                    house.classroom.record(new Held(code, Set.of(learner), DAY, 45, "a"), trainer, other));
            ClassroomEntry entry =
                    house.classroom.entries(code, LearnerScope.EVERYBODY).get(0);
            assertEquals(
                    Optional.of(ClassroomRefusal.NOT_REVERSIBLE), house.classroom.reverse(entry.id(), trainer, other));
        }
    }

    @Test
    void aFileWithProblemsBringsNothingIn() {
        List<String> problems = house.programmeDesk.bringInRules(json("[{\"key\":\"a.b\",\"value\":-1}]"));
        assertEquals(List.of("a.b: value", "a.b: unit", "a.b: mark", "a.b: source", "a.b: ", "a.b: "), problems);
        assertTrue(house.programmeDesk.rules().stream()
                .noneMatch(rule -> rule.key().equals("a.b")));
        assertFalse(house.programmeDesk.bringInProgrammes(json("{")).isEmpty());
    }
}
