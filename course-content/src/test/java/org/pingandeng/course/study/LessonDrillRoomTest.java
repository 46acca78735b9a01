package org.pingandeng.course.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingandeng.course.ExerciseCourse;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.exercise.model.DrillOrder;
import org.pingandeng.course.pack.FolderArchive;
import org.pingandeng.course.study.LessonDrillSheet.State;

/** A worker answers three questions in a lesson, two thirds of which must be right. */
class LessonDrillRoomTest {

    @TempDir
    Path folder;

    private final String code = "c-" + UUID.randomUUID();
    private final LearnerId worker = new LearnerId(UUID.randomUUID());
    private final LessonId lesson = LessonId.of(code, "drill");
    private TestHouse house;

    @BeforeEach
    void enrol() throws IOException {
        house = new TestHouse(folder.resolve("media"));
        ExerciseCourse.open(house, folder.resolve("pack"), code);
        house.programmeDesk.enrol(worker, code, Optional.empty());
    }

    private LessonDrillSheet sheet() {
        return house.drills.sheet(worker, lesson).orElseThrow();
    }

    private UUID begin() {
        return house.drills
                .begin(worker, Optional.empty(), lesson, UUID.randomUUID())
                .orElseThrow();
    }

    private void answer(UUID drill, boolean right) {
        house.bank.answer(drill, right);
        house.drills.answered(worker, drill);
    }

    @Test
    void theLessonIsDoneAsSoonAsEnoughIsRight() {
        assertEquals(State.FRESH, sheet().state());
        assertEquals(3, sheet().asked());
        assertEquals(2, sheet().needed());
        UUID drill = begin();
        answer(drill, true);
        assertEquals(State.OPEN, sheet().state());
        assertFalse(sheet().done());
        answer(drill, true);
        assertTrue(sheet().done());
        assertTrue(house.tasks.done(worker).contains(lesson));
        answer(drill, false);
        assertEquals(State.ENDED, sheet().state());
        assertTrue(sheet().done());
    }

    @Test
    void whoGotTooLittleRightPractisesOnceMoreAndTheFirstRoundNoLongerCounts() {
        UUID first = begin();
        answer(first, false);
        answer(first, false);
        UUID second = begin();
        assertNotEquals(first, second);
        assertEquals(2, sheet().rounds());
        answer(first, true);
        assertEquals(0, sheet().answered());
        answer(second, true);
        answer(second, true);
        assertTrue(sheet().done());
    }

    @Test
    void theSameRequestTwiceBeginsOneDrill() {
        UUID round = UUID.randomUUID();
        Optional<UUID> drill = house.drills.begin(worker, Optional.empty(), lesson, round);
        assertEquals(drill, house.drills.begin(worker, Optional.empty(), lesson, round));
        assertEquals(1, sheet().rounds());
    }

    @Test
    void answersInDrillsOfNoLessonAndOfOthersAreNoBusinessOfTheLesson() {
        UUID drill = begin();
        house.drills.answered(worker, UUID.randomUUID());
        house.bank.answer(drill, true);
        house.bank.answer(drill, true);
        house.drills.answered(new LearnerId(UUID.randomUUID()), drill);
        assertFalse(sheet().done());
    }

    @Test
    void whereTheBankHasNothingNothingBegins() throws IOException {
        Path manifest = folder.resolve("pack/course.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"topic\":\"有限空间\"", "\"topic\":\"高处\""));
        UUID next = house.desk
                .bringIn(new FolderArchive(folder.resolve("pack")))
                .version()
                .orElseThrow();
        assertEquals(
                "INCOMPLETE", house.editor.submit(next).refusal().orElseThrow().name());
        assertEquals(
                "QUESTIONS_FEW",
                house.editor.submit(next).problems().get(0).reason().name());
    }

    @ParameterizedTest
    @CsvSource({"3, 2, true", "3, 1, false", "0, 0, false", "1, 1, true", "6, 3, false", "6, 4, true"})
    void theShareIsReachedWhenItIsNotMissedByAFraction(int asked, int right, boolean reached) {
        DrillOrder order = new DrillOrder("有限空间", List.of(), 3, 66);
        assertEquals(reached, order.reached(asked, right));
        assertEquals(reached && asked > 0, asked > 0 && right >= order.needed(asked));
    }
}
