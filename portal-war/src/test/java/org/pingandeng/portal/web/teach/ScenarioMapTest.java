package org.pingandeng.portal.web.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.exercise.model.Scenario.Choice;
import org.pingandeng.course.exercise.model.Scenario.Ending;
import org.pingandeng.course.exercise.model.Scenario.Quality;
import org.pingandeng.course.exercise.model.Scenario.Situation;
import org.pingandeng.portal.web.teach.ScenarioMap.Node;

class ScenarioMapTest {

    private static Situation situation(int number, int... to) {
        List<Choice> choices = Arrays.stream(to)
                .mapToObj(at -> new Choice(Text.NONE, Quality.GOOD, Text.NONE, "s" + at))
                .toList();
        Optional<Ending> ending =
                to.length > 0 ? Optional.empty() : Optional.of(new Ending(true, Text.NONE, Text.NONE, ""));
        return new Situation("s" + number, Text.NONE, Text.NONE, Optional.empty(), choices, ending);
    }

    private static ScenarioMap map(Situation... situations) {
        return ScenarioMap.of(new Scenario(Scenario.Goal.ANY_ENDING, List.of(situations)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @Test
    void whatIsOneStepOnStandsARowBelowAndWhatIsNotReachedInTheLast() {
        ScenarioMap map = map(situation(0, 1, 2), situation(1, 2), situation(2), situation(3, 2));
        assertEquals(
                List.of("1 open", "2 open", "3 good", "4 lost"),
                map.nodes().stream()
                        .map(node -> node.number() + " " + node.kind())
                        .toList());
        assertTrue(map.nodes().get(0).y() < map.nodes().get(1).y());
        assertEquals(map.nodes().get(1).y(), map.nodes().get(2).y());
        assertTrue(map.nodes().get(3).y() > map.nodes().get(2).y());
        assertEquals(4, map.arrows().size());
    }

    @Test
    void nothingWrittenYetIsAnEmptyMap() {
        assertEquals(List.of(), map().nodes());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySituationHasAPlaceOfItsOwnWithinTheDrawing(long seed) {
        Random random = new Random(seed);
        List<Situation> all = new ArrayList<>();
        int size = 1 + random.nextInt(12);
        for (int at = 0; at < size; at++) {
            all.add(situation(at, random.ints(random.nextInt(4), 0, size + 1).toArray()));
        }
        ScenarioMap map = map(all.toArray(Situation[]::new));
        assertEquals(size, map.nodes().size());
        assertEquals(
                size,
                map.nodes().stream()
                        .map(node -> node.x() + "," + node.y())
                        .distinct()
                        .count());
        for (Node node : map.nodes()) {
            assertTrue(
                    node.x() > 0 && node.x() < map.width() && node.y() > 0 && node.y() < map.height(), map.toString());
        }
    }
}
