package org.pingandeng.course.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.ExerciseCourse;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.exercise.SearchTest;
import org.pingandeng.course.study.SceneSheet.Came;

/** Somebody without an account tries a scene and a scenario; what they did comes with each request. */
class ShowRoomTest {

    @TempDir
    Path folder;

    private final String code = "c-" + UUID.randomUUID();
    private final LessonId hunt = LessonId.of(code, "hunt");
    private final LessonId walk = LessonId.of(code, "walk");
    private ShowRoom room;

    @BeforeEach
    void publish() throws IOException {
        TestHouse house = new TestHouse(folder.resolve("media"));
        ExerciseCourse.open(house, folder.resolve("pack"), code);
        room = new ShowRoom(house.courses, SearchTest.BOXES);
    }

    private SceneSheet scene(String... said) {
        return room.scene(hunt, List.of(said)).orElseThrow();
    }

    private String named(String label) {
        return scene().places().stream()
                .filter(each -> each.label().zh().equals(label))
                .map(each -> "#" + each.number())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSceneTellsWhatWasFoundAndTheRestAtTheEnd() {
        assertNull(scene().last());
        assertEquals(SceneSheet.State.OPEN, scene().state());
        assertEquals(List.of(), scene().found(), "nothing is told before");
        assertEquals(Came.FOUND, scene("500,500").last());
        assertEquals(Came.FOUND, scene(named("消火栓")).last());
        assertEquals(Came.NOTHING, scene(named("货架")).last());
        SceneSheet all = scene("500,500", named("消火栓"));
        assertEquals(SceneSheet.State.ENDED, all.state());
        assertEquals(2, all.foundCount());
        SceneSheet ended = scene("end");
        assertEquals(2, ended.found().size());
        assertEquals(0, ended.foundCount());
    }

    @Test
    void whatCannotBeSaidIsLeftOut() {
        assertEquals(0, scene("nonsense", "#99", "20000,1").step());
    }

    private ScenarioSheet scenario(String... words) {
        List<Integer> offers = new ArrayList<>();
        for (String each : words) {
            offers.add(room.scenario(walk, offers).orElseThrow().offers().stream()
                    .filter(offer -> offer.text().zh().equals(each))
                    .findFirst()
                    .orElseThrow()
                    .number());
        }
        return room.scenario(walk, offers).orElseThrow();
    }

    @Test
    void aScenarioIsWalkedToItsEnds() {
        assertEquals("池口", scenario().situation().title().zh());
        assertEquals("氧气不够", scenario("先检测").last().consequence().zh());
        assertTrue(scenario("先检测", "再通风").end().good());
        assertEquals(1, scenario("先检测", "跳下去").slips());
    }

    @Test
    void aChoiceThatWasNotOfferedEndsTheWay() {
        assertEquals(0, room.scenario(walk, List.of(9, 1)).orElseThrow().step());
        assertEquals(0, room.scenario(walk, List.of(0)).orElseThrow().step());
    }

    @Test
    void nothingElseIsShown() {
        assertTrue(room.scene(walk, List.of()).isEmpty(), "a scenario is no scene");
        assertTrue(room.scenario(hunt, List.of()).isEmpty(), "a scene is no scenario");
        assertTrue(room.scene(LessonId.of(code, "drill"), List.of()).isEmpty());
        assertTrue(room.scene(LessonId.of("none", "hunt"), List.of()).isEmpty());
    }
}
