package org.pingandeng.course.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.ExerciseCourse;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.hours.model.Attention;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.pack.FolderArchive;
import org.pingandeng.course.programme.LessonProgress;
import org.pingandeng.course.study.ScenarioSheet.State;

/** A worker walks through a scenario: the pit, the test, the good end and the bad one. */
class ScenarioRoomTest {

    @TempDir
    Path folder;

    private final String code = "c-" + UUID.randomUUID();
    private final LearnerId worker = new LearnerId(UUID.randomUUID());
    private final LessonId lesson = LessonId.of(code, "walk");
    private TestHouse house;

    @BeforeEach
    void enrol() throws IOException {
        house = new TestHouse(folder.resolve("media"));
        ExerciseCourse.open(house, folder.resolve("pack"), code);
        house.programmeDesk.enrol(worker, code, Optional.empty());
    }

    private ScenarioSheet sheet() {
        return house.scenarios.sheet(worker, lesson).orElseThrow();
    }

    private UUID begin() {
        UUID round = sheet().state() == State.FRESH ? sheet().round() : UUID.randomUUID();
        assertTrue(house.scenarios.begin(worker, Optional.empty(), lesson, round));
        return round;
    }

    /** Takes the choice with these words, whichever place it was shown at. */
    private Optional<ExerciseRefusal> choose(String words) {
        ScenarioSheet now = sheet();
        int offer = now.offers().stream()
                .filter(each -> each.text().zh().equals(words))
                .findFirst()
                .orElseThrow()
                .number();
        return house.scenarios.choose(worker, lesson, now.round(), now.step(), offer);
    }

    @Test
    void theGoodWayEndsWellAndOnlyTimeIsLeft() {
        assertEquals(State.FRESH, sheet().state());
        assertNull(sheet().situation());
        begin();
        assertEquals("池口", sheet().situation().title().zh());
        assertEquals(Optional.empty(), choose("先检测"));
        assertEquals("氧气不够", sheet().last().consequence().zh());
        assertFalse(house.tasks.done(worker).contains(lesson));
        assertEquals(Optional.empty(), choose("再通风"));
        ScenarioSheet end = sheet();
        assertEquals(State.ENDED, end.state());
        assertTrue(end.end().good() && end.done() && end.reached());
        assertEquals(0, end.slips());
        assertTrue(house.tasks.done(worker).contains(lesson));
        assertFalse(progress().done(), "the minute is still to be spent");
    }

    private LessonProgress progress() {
        return house.programmeDesk.completion(worker, code).orElseThrow().lessons().stream()
                .filter(each -> each.lesson().id().equals(lesson.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void timeAloneDoesNotDoTheLesson() {
        UUID tab = UUID.randomUUID();
        StudyState state = house.heartbeats
                .open(worker, lesson, tab, false, Optional.empty())
                .orElseThrow();
        for (int beat = 0; beat < 7; beat++) {
            house.watch.pass(10_000);
            Span read = new Span(Attention.ACTIVE, 0, 0, 10_000);
            state = house.heartbeats
                    .report(worker, lesson, tab, new Report(state.token(), List.of(read), 0, false), Optional.empty())
                    .orElseThrow();
        }
        assertEquals(60_000, state.credited());
        assertFalse(state.done());
        begin();
        choose("先检测");
        choose("再通风");
        assertTrue(progress().done());
    }

    @Test
    void aBadEndTellsWhatWouldHaveBeenBetterAndAsksForAnotherRound() {
        begin();
        choose("先检测");
        choose("跳下去");
        ScenarioSheet end = sheet();
        assertFalse(end.reached() || end.done());
        assertEquals(1, end.slips());
        assertEquals(List.of(), end.path().get(0).better());
        assertEquals("再通风", end.path().get(1).better().get(0).zh());
        begin();
        assertEquals(2, sheet().rounds());
        assertEquals(State.OPEN, sheet().state());
        choose("先检测");
        choose("再通风");
        begin();
        assertTrue(sheet().done(), "what is done stays done in the next round");
    }

    @Test
    void theSameStepTwiceChangesNothingAndAnotherInItsPlaceIsRefused() {
        UUID round = begin();
        ScenarioSheet first = sheet();
        int tested = first.offers().stream()
                .filter(each -> each.text().zh().equals("先检测"))
                .findFirst()
                .orElseThrow()
                .number();
        for (int time = 0; time < 3; time++) {
            assertEquals(Optional.empty(), house.scenarios.choose(worker, lesson, round, 0, tested));
            assertEquals(1, sheet().step());
        }
        assertEquals(
                Optional.of(ExerciseRefusal.TAKEN_ALREADY),
                house.scenarios.choose(worker, lesson, round, 0, 3 - tested));
        assertEquals(Optional.of(ExerciseRefusal.NO_SUCH_STEP), house.scenarios.choose(worker, lesson, round, 1, 9));
        assertEquals(Optional.of(ExerciseRefusal.NO_SUCH_STEP), house.scenarios.choose(worker, lesson, round, 5, 1));
        assertEquals(
                Optional.of(ExerciseRefusal.OTHER_ROUND),
                house.scenarios.choose(worker, lesson, UUID.randomUUID(), 0, 1));
        assertTrue(house.scenarios.begin(worker, Optional.empty(), lesson, round));
        assertEquals(1, sheet().rounds());
    }

    @Test
    void whoIsNotEnrolledIsToldNothing() {
        LearnerId stranger = new LearnerId(UUID.randomUUID());
        assertEquals(Optional.empty(), house.scenarios.sheet(stranger, lesson));
        assertFalse(house.scenarios.begin(stranger, Optional.empty(), lesson, UUID.randomUUID()));
    }

    @Test
    void aRoundOfAnotherContentBeginsAnewAndWhatIsDoneStays() throws IOException {
        UUID round = begin();
        choose("先检测");
        Path file = folder.resolve("pack/scenarios/walk.json");
        Files.writeString(file, Files.readString(file).replace("氧气不够", "氧气只有一半"));
        house.publish(house.desk
                .bringIn(new FolderArchive(folder.resolve("pack")))
                .version()
                .orElseThrow());
        assertEquals(State.CHANGED, sheet().state());
        assertEquals(Optional.of(ExerciseRefusal.CHANGED), house.scenarios.choose(worker, lesson, round, 1, 1));
        begin();
        choose("先检测");
        assertEquals("氧气只有一半", sheet().last().consequence().zh());
    }

    @Test
    void stepsAreOnlyAppended() {
        begin();
        choose("先检测");
        for (String sql : List.of(
                "update course.exercise_step set said = '9'",
                "delete from course.exercise_step",
                "delete from course.exercise_round")) {
            assertThrows(IllegalStateException.class, () -> house.database.change(sql));
        }
    }
}
