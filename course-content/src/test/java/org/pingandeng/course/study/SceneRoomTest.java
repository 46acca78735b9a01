package org.pingandeng.course.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.pingandeng.course.exercise.model.Search;
import org.pingandeng.course.study.SceneSheet.Came;
import org.pingandeng.course.study.SceneSheet.State;

/** A worker looks for two hazards in a picture, three quarters of which are asked for. */
class SceneRoomTest {

    @TempDir
    Path folder;

    private final String code = "c-" + UUID.randomUUID();
    private final LearnerId worker = new LearnerId(UUID.randomUUID());
    private final LessonId lesson = LessonId.of(code, "hunt");
    private TestHouse house;
    private UUID round;

    @BeforeEach
    void enrol() throws IOException {
        house = new TestHouse(folder.resolve("media"));
        ExerciseCourse.open(house, folder.resolve("pack"), code);
        house.programmeDesk.enrol(worker, code, Optional.empty());
        begin();
    }

    private void begin() {
        round = UUID.randomUUID();
        assertTrue(house.scenes.begin(worker, Optional.empty(), lesson, round));
    }

    private SceneSheet sheet() {
        return house.scenes.sheet(worker, lesson).orElseThrow();
    }

    /** As the list shows it, in whatever order. */
    private String named(String label) {
        return sheet().places().stream()
                .filter(each -> each.label().zh().equals(label))
                .map(each -> "#" + each.number())
                .findFirst()
                .orElseThrow();
    }

    private Optional<ExerciseRefusal> say(int step, String said) {
        return house.scenes.say(worker, lesson, round, step, said);
    }

    @Test
    void whatWasFoundIsToldAndWhatIsStillThereIsNot() {
        assertEquals(List.of(), sheet().found());
        assertEquals(3, sheet().places().size());
        assertEquals(Optional.empty(), say(0, "500,500"));
        assertEquals(Came.FOUND, sheet().last());
        assertEquals(
                List.of("离开水"),
                sheet().found().stream().map(each -> each.measure().zh()).toList());
        assertEquals(1, sheet().marks().size());
        assertEquals(Optional.empty(), say(1, "9500,9500"));
        assertEquals(Came.NOTHING, sheet().last());
        assertEquals(Optional.empty(), say(2, named("电线")));
        assertEquals(Came.AGAIN, sheet().last());
        assertFalse(sheet().done());
    }

    @Test
    void whoGivesUpSeesAllAndSearchesOnceMore() {
        say(0, "500,500");
        assertEquals(Optional.empty(), say(1, Search.END));
        assertEquals(State.ENDED, sheet().state());
        assertEquals(2, sheet().found().size());
        assertEquals(1, sheet().foundCount());
        assertFalse(sheet().done());
        assertEquals(Optional.of(ExerciseRefusal.NO_SUCH_STEP), say(2, "500,500"));
        begin();
        say(0, named("电线"));
        say(1, named("消火栓"));
        assertEquals(State.ENDED, sheet().state(), "with the last one it is over");
        assertTrue(sheet().done());
        assertTrue(house.tasks.done(worker).contains(lesson));
    }

    @Test
    void theSameStepTwiceChangesNothing() {
        say(0, "500,500");
        assertEquals(Optional.empty(), say(0, "500,500"));
        assertEquals(1, sheet().step());
        assertEquals(Optional.of(ExerciseRefusal.TAKEN_ALREADY), say(0, named("消火栓")));
        assertEquals(Optional.of(ExerciseRefusal.NO_SUCH_STEP), say(1, "#9"));
        assertEquals(Optional.of(ExerciseRefusal.NO_SUCH_STEP), say(3, named("消火栓")));
        assertEquals(
                Optional.of(ExerciseRefusal.OTHER_ROUND),
                house.scenes.say(worker, lesson, UUID.randomUUID(), 0, named("消火栓")));
    }
}
