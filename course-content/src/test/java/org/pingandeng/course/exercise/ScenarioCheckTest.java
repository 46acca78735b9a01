package org.pingandeng.course.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingandeng.course.exercise.ScenarioSample.ending;
import static org.pingandeng.course.exercise.ScenarioSample.of;
import static org.pingandeng.course.exercise.ScenarioSample.pit;
import static org.pingandeng.course.exercise.ScenarioSample.situation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.DraftProblem;
import org.pingandeng.course.exercise.model.ExerciseFault;
import org.pingandeng.course.exercise.model.ExerciseFault.Reason;
import org.pingandeng.course.exercise.model.HazardScene;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.exercise.model.Scenario.Situation;
import org.pingandeng.course.exercise.model.ScenarioCheck;
import org.pingandeng.course.exercise.model.ScenarioJson;
import org.pingandeng.course.exercise.model.SceneCheck;
import org.pingandeng.course.exercise.model.SceneJson;
import org.pingandeng.course.exercise.model.Walk;
import org.pingandeng.course.exercise.model.Ways;

class ScenarioCheckTest {

    private static List<String> faults(Scenario scenario) {
        return ScenarioCheck.faults(scenario).stream()
                .map(fault -> fault.field() + " " + fault.reason())
                .toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    static Stream<Path> starters() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/starter"))) {
            return all
                    .filter(file -> file.toString().contains("scenarios")
                            && file.toString().endsWith(".json"))
                    .toList()
                    .stream();
        }
    }

    @Test
    void aScenarioThatHangsTogetherHasNoFaults() {
        assertEquals(List.of(), faults(pit()));
    }

    @Test
    void aChoiceThatLeadsNowhereIsFound() {
        assertEquals(
                List.of("situation.0.choice.1.to TARGET_MISSING"),
                faults(of(situation("a", "end", "gone"), ending("end", true))));
    }

    @Test
    void aSituationThatNobodyComesToIsFound() {
        assertEquals(
                List.of("situation.1 UNREACHABLE"),
                faults(of(situation("a", "end", "end"), situation("b", "end", "a"), ending("end", true))));
    }

    @Test
    void aCircleWithoutAWayOutIsFound() {
        assertEquals(
                List.of("situation.1 NO_WAY_OUT", "situation.2 NO_WAY_OUT"),
                faults(of(
                        situation("a", "end", "b"),
                        situation("b", "c", "c"),
                        situation("c", "b", "c"),
                        ending("end", true))));
    }

    @Test
    void whatNeverEndsAndWhatNeverEndsWellIsFound() {
        assertEquals(List.of("situations NO_ENDING"), faults(of(situation("a", "b", "a"), situation("b", "a", "b"))));
        assertEquals(
                List.of("situations NO_GOOD_ENDING"), faults(of(situation("a", "end", "a"), ending("end", false))));
        assertEquals(List.of("situations MISSING"), faults(of()));
    }

    @Test
    void tooLittleAndTooMuchToChooseIsFound() {
        assertEquals(List.of("situation.0 CHOICES_FEW"), faults(of(situation("a", "end"), ending("end", true))));
        assertEquals(
                List.of("situation.0 TOO_MANY"),
                faults(of(situation("a", "end", "end", "end", "end", "end", "end", "end"), ending("end", true))));
        Situation end = ending("end", true);
        Situation choosy = new Situation(
                "end",
                end.title(),
                end.text(),
                end.picture(),
                situation("x", "a").choices(),
                end.ending());
        assertEquals(List.of("situation.1 CHOICES_AT_ENDING"), faults(of(situation("a", "end", "end"), choosy)));
    }

    @Test
    void missingWordsAMuteAPictureAndAWrongDayAreFound() {
        Situation mute = new Situation(
                "a",
                Text.NONE,
                new Text("现", ""),
                Optional.of(new Scenario.Picture("f", Text.NONE)),
                situation("a", "end", "end").choices(),
                Optional.empty());
        Situation end = new Situation(
                "end",
                new Text("完", ""),
                new Text("现", ""),
                Optional.empty(),
                List.of(),
                Optional.of(new Scenario.Ending(true, Text.NONE, Text.NONE, "2021/9/1")));
        assertEquals(
                List.of(
                        "situation.0.title.zh MISSING",
                        "situation.0.alt.zh WORDS_MISSING",
                        "situation.1.lesson.zh MISSING",
                        "situation.1.since DATE_FORM"),
                faults(of(mute, end)));
    }

    @Test
    void everyReasonIsAReasonOfADraftToo() {
        for (Reason reason : Reason.values()) {
            assertEquals(
                    reason.name(), DraftProblem.Reason.valueOf(reason.name()).name());
        }
    }

    /** What the check lets through, nobody gets lost in: from wherever one comes to, some way ends. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aScenarioWithoutFaultsCanBeFinishedFromWhereverChanceLeads(long seed) {
        Random random = new Random(seed);
        Scenario scenario = chance(random);
        List<Reason> reasons = ScenarioCheck.faults(scenario).stream()
                .map(ExerciseFault::reason)
                .toList();
        List<Integer> chosen = new ArrayList<>();
        Walk walk = Walk.of(scenario, chosen);
        Set<Integer> seen = new TreeSet<>();
        for (int step = 0; step < 60 && walk.ending().isEmpty(); step++) {
            int now = scenario.place(walk.now().key()).orElseThrow();
            seen.add(now);
            if (reasons.isEmpty()) {
                assertTrue(endsFrom(scenario, now), scenario.toString());
            }
            chosen.add(random.nextInt(walk.now().choices().size()));
            walk = Walk.of(scenario, chosen);
            assertEquals(chosen.size(), walk.steps().size());
        }
        assertTrue(new Ways(scenario).from(0).containsAll(seen));
        if (walk.ending().isEmpty()
                && !endsFrom(scenario, scenario.place(walk.now().key()).orElseThrow())) {
            assertTrue(reasons.contains(Reason.NO_WAY_OUT) || reasons.contains(Reason.NO_ENDING), reasons.toString());
        }
    }

    /** By trying, one step further each time. */
    private static boolean endsFrom(Scenario scenario, int from) {
        Set<Integer> now = Set.of(from);
        for (int step = 0; step <= scenario.situations().size(); step++) {
            Set<Integer> next = new TreeSet<>();
            for (int at : now) {
                if (scenario.situations().get(at).ending().isPresent()) {
                    return true;
                }
                scenario.situations()
                        .get(at)
                        .choices()
                        .forEach(choice -> next.add(scenario.place(choice.to()).orElseThrow()));
            }
            now = next;
        }
        return false;
    }

    private static Scenario chance(Random random) {
        int size = 2 + random.nextInt(7);
        List<Situation> all = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            boolean end = at > 0 && random.nextInt(4) == 0;
            String[] to = IntStream.range(0, 2 + random.nextInt(3))
                    .mapToObj(each -> "s" + random.nextInt(size))
                    .toArray(String[]::new);
            all.add(end ? ending("s" + at, random.nextBoolean()) : situation("s" + at, to));
        }
        return new Scenario(random.nextBoolean() ? Scenario.Goal.ANY_ENDING : Scenario.Goal.GOOD_ENDING, all);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadEqual(long seed) {
        Scenario scenario = chance(new Random(seed));
        ObjectNode node = new ObjectMapper().createObjectNode();
        ScenarioJson.write(node, scenario);
        assertEquals(scenario, ScenarioJson.read(node));
    }

    @Test
    void choicesComeInAnotherOrderEachTimeAndInTheSameForTheSame() {
        Set<List<Integer>> orders = new HashSet<>();
        for (int round = 0; round < 40; round++) {
            UUID id = UUID.nameUUIDFromBytes(new byte[] {(byte) round});
            List<Integer> order = Walk.order(id, 0, 3);
            assertEquals(order, Walk.order(id, 0, 3));
            assertEquals(Set.of(0, 1, 2), Set.copyOf(order));
            orders.add(order);
        }
        assertEquals(6, orders.size());
    }

    @ParameterizedTest
    @MethodSource("starters")
    void theScenariosThatComeWithThePortalAreWholeInBothLanguages(Path file) throws IOException {
        Scenario scenario = ScenarioJson.read(new ObjectMapper().readTree(file.toFile()));
        assertEquals(List.of(), faults(scenario), file.toString());
        for (Situation situation : scenario.situations()) {
            assertTrue(
                    !situation.title().en().isEmpty() && !situation.text().en().isEmpty(), situation.key());
            situation
                    .choices()
                    .forEach(choice -> assertTrue(
                            !choice.text().en().isEmpty()
                                    && !choice.consequence().en().isEmpty(),
                            situation.key()));
            situation
                    .picture()
                    .ifPresent(picture -> assertTrue(
                            Files.exists(file.resolveSibling(picture.file()).normalize()), picture.file()));
        }
    }

    static Stream<Path> courses() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/starter"))) {
            return all.filter(file -> file.endsWith("course.json")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void theScenesThatComeWithThePortalAreWholeInBothLanguages(Path file) throws IOException {
        for (JsonNode lesson : new ObjectMapper().readTree(file.toFile()).findParents("places")) {
            HazardScene scene = SceneJson.read(lesson);
            assertEquals(List.of(), SceneCheck.faults(scene), file.toString());
            assertTrue(Files.exists(file.resolveSibling(scene.picture())), scene.picture());
            scene.places()
                    .forEach(place -> assertTrue(
                            !place.label().en().isEmpty()
                                    && place.hazard() != place.measure().en().isEmpty(),
                            place.label().zh()));
        }
    }
}
