package org.pingandeng.course.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.HazardScene;
import org.pingandeng.course.exercise.model.HazardScene.Place;
import org.pingandeng.course.exercise.model.HazardScene.Point;
import org.pingandeng.course.exercise.model.Outlines;
import org.pingandeng.course.exercise.model.SceneCheck;
import org.pingandeng.course.exercise.model.SceneJson;
import org.pingandeng.course.exercise.model.Search;

/** Somebody looks for hazards in a store: a cable in water, a blocked hydrant, and shelves that are all right. */
public class SearchTest {

    /** As wide and as high as its corners reach: enough for upright rectangles. */
    public static final Outlines BOXES = (outline, point) ->
            point.x() >= outline.stream().mapToInt(Point::x).min().orElseThrow()
                    && point.x() <= outline.stream().mapToInt(Point::x).max().orElseThrow()
                    && point.y() >= outline.stream().mapToInt(Point::y).min().orElseThrow()
                    && point.y() <= outline.stream().mapToInt(Point::y).max().orElseThrow();

    private static final String CABLE = "1000,1000 2000,1000 2000,2000 1000,2000";
    private static final String HYDRANT = "1500,1500 3000,1500 3000,3000 1500,3000";
    private static final String SHELVES = "6000,6000 7000,6000 7000,7000";

    private static HazardScene store(int share) {
        return new HazardScene(
                "a".repeat(64),
                new Text("仓库", ""),
                share,
                List.of(
                        new Place(new Text("电线", ""), CABLE, true, new Text("离开水", "")),
                        new Place(new Text("货架", ""), SHELVES, false, Text.NONE),
                        new Place(new Text("消火栓", ""), HYDRANT, true, new Text("搬开箱子", ""))));
    }

    private static Search search(String... said) {
        return Search.of(store(100), List.of(said), BOXES);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void aPointFindsWhatLiesThereAndTwoHazardsWhereTheyOverlap() {
        assertEquals(Set.of(0), search("1100,1100").found());
        assertEquals(Set.of(0, 2), search("1700,1700").found());
        assertTrue(search("1700,1700").ended(), "all is found");
        assertEquals(1, search("6100,6100").alarms());
    }

    @Test
    void aPlaceNamedInWordsIsFoundLikeAPointAndAHarmlessOneIsNot() {
        assertEquals(Set.of(2), search("#2").found());
        assertEquals(1, search("#1").alarms());
        assertFalse(search("#2", "2900,2900").finds().get(1).fresh(), "found before");
    }

    @Test
    void itIsOverWhenTheLearnerSaysSoAndThenTheShareDecides() {
        assertFalse(search("#0").reached());
        assertFalse(search("#0", Search.END).reached());
        assertTrue(Search.of(store(50), List.of("#0", Search.END), BOXES).reached());
        assertTrue(Search.of(store(0), List.of(Search.END), BOXES).reached());
        assertFalse(Search.of(store(0), List.of(), BOXES).reached());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10001,5", "#3", "#-1", "1,2,3", "x", "", "99999,1"})
    void whatIsBesideThePictureIsNothingThatCanBeSaid(String said) {
        assertFalse(Search.sayable(store(100), said));
    }

    /** However long somebody points about: what was found is found, nothing harmless is, and it ends. */
    @ParameterizedTest
    @MethodSource("seeds")
    void pointingAboutFindsMoreAndMoreAndEnds(long seed) {
        Random random = new Random(seed);
        List<String> said = new ArrayList<>();
        Search before = Search.of(store(100), said, BOXES);
        while (!before.ended()) {
            String next = random.nextInt(4) == 0
                    ? "#" + random.nextInt(3)
                    : random.nextInt(10_001) + "," + random.nextInt(10_001);
            assertTrue(Search.sayable(store(100), next));
            said.add(next);
            Search now = Search.of(store(100), said, BOXES);
            assertTrue(now.found().containsAll(before.found()));
            assertFalse(now.found().contains(1));
            assertEquals(
                    now.finds().get(now.finds().size() - 1).fresh(),
                    now.found().size() > before.found().size());
            before = now;
        }
        assertTrue(said.size() <= Search.POINTED_AT_MOST);
    }

    @Test
    void whatIsMissingInASceneIsFound() {
        HazardScene bare =
                new HazardScene("", Text.NONE, 120, List.of(new Place(Text.NONE, "1,2 3,4", false, Text.NONE)));
        assertEquals(
                List.of(
                        "file MISSING",
                        "alt.zh WORDS_MISSING",
                        "share NUMBER_FORM",
                        "region NO_HAZARD",
                        "region.0.label.zh MISSING",
                        "region.0.outline OUTLINE_FORM"),
                SceneCheck.faults(bare).stream()
                        .map(fault -> fault.field() + " " + fault.reason())
                        .toList());
        assertEquals(List.of(), SceneCheck.faults(store(60)));
    }

    @Test
    void cornersAreReadAsTheyAreTypedAndOnesBesideThePictureAreNone() {
        Place typed = new Place(Text.NONE, " 1,2；3，4\n5,6 ", false, Text.NONE);
        assertEquals(Optional.of(List.of(new Point(1, 2), new Point(3, 4), new Point(5, 6))), typed.corners());
        assertEquals(Optional.empty(), new Place(Text.NONE, "1,2 3,4 5,10001", false, Text.NONE).corners());
        assertEquals(Optional.empty(), new Place(Text.NONE, "", false, Text.NONE).corners());
    }

    @Test
    void aSceneIsReadAsItWasWritten() {
        ObjectNode node = new ObjectMapper().createObjectNode();
        SceneJson.write(node, store(70));
        assertEquals(store(70), SceneJson.read(node));
    }
}
