package org.pingandeng.portal.community.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a title asks for: as it is shipped, as the county writes it, and how a sheet is scored by it. */
class SchemeTest {

    private static List<Scheme> shipped() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Scheme> all = new ArrayList<>();
        try (InputStream file = SchemeTest.class.getResourceAsStream("/starter/schemes.json");
                InputStream rules = SchemeTest.class.getResourceAsStream("/starter/scheme-rules.json")) {
            JsonNode ways = json.readTree(rules);
            json.readTree(file)
                    .forEach(each -> all.add(
                            SchemeJson.read(each, ways.path(each.path("code").asText()), 1, null)));
        }
        return all;
    }

    @Test
    void everySchemeThatIsShippedCanBePutInForce() throws IOException {
        assertEquals(7, shipped().size());
        for (Scheme scheme : shipped()) {
            assertEquals(List.of(), scheme.problems(), scheme.code());
        }
    }

    @Test
    void aSchemeReadAgainIsTheSameAsFileAndAsText() throws IOException {
        for (Scheme scheme : shipped()) {
            JsonNode data = SchemeJson.write(scheme);
            assertEquals(scheme, SchemeJson.read(data, data, 1, null), scheme.code());
            CriteriaText.Reading read = CriteriaText.read(CriteriaText.write(scheme.criteria()));
            assertEquals(List.of(), read.wrong());
            assertEquals(scheme.criteria(), read.criteria());
            assertEquals(
                    Optional.of(scheme.deductions()), CriteriaText.deductions(CriteriaText.lines(scheme.deductions())));
        }
    }

    @Test
    void linesThatMakeNoSenseAreNamed() {
        assertEquals(
                List.of(1, 2, 4),
                CriteriaText.read("= 1 | 孤零零\n一 | 题 | 5\n1 | 题 | 5\n= x | 档").wrong());
    }

    @Test
    void pointsThatDoNotAddUpKeepADraftFromBeingPutInForce() {
        Scheme good = Village.scheme(7, 8);
        assertEquals(List.of(), good.problems());
        Scheme light =
                with(good, CriteriaText.read("1 | 题 | 90\n= 1 | 有\n= 0 | 无").criteria());
        assertEquals(List.of(Scheme.Problem.WEIGHTS), light.problems());
        Scheme flat = with(good, CriteriaText.read("1 | 题 | 100\n= 1 | 有").criteria());
        assertEquals(List.of(Scheme.Problem.LEVELS), flat.problems());
        Scheme twice = with(
                good,
                CriteriaText.read("1 | 题 | 50\n= 1 | 有\n= 0 | 无\n1 | 题 | 50\n= 1 | 有\n= 0 | 无")
                        .criteria());
        assertEquals(List.of(Scheme.Problem.DOUBLE_CODE), twice.problems());
    }

    private static Scheme with(Scheme scheme, List<Criterion> criteria) {
        return new Scheme(
                scheme.code(),
                1,
                scheme.words(),
                scheme.rules(),
                criteria,
                scheme.deductions(),
                scheme.advice(),
                scheme.inForce());
    }

    @Test
    void aSheetIsScoredByItsLevelsLessWhatIsTakenOff() {
        Scheme scheme = Village.scheme(7, 8);
        assertEquals(80.0, Village.sheet("0.5", "1", "1").points(scheme));
        Sheet off = new Sheet(Map.of("s.1", "1", "d.death", "15.5"), List.of());
        assertEquals(24.5, off.points(scheme));
        Sheet below = new Sheet(Map.of("s.1", "0", "d.death", "50"), List.of());
        assertEquals(0.0, below.points(scheme));
        Sheet made = new Sheet(Map.of("s.1", "0.9"), List.of());
        assertEquals(0.0, made.points(scheme), "a share that no level has is none");
    }

    @Test
    void theListSaysWhereSomethingIsMissing() {
        Scheme scheme = Village.scheme(7, 8);
        assertEquals(List.of(), Village.sheet("1", "1", "0").missing(scheme));
        Sheet bare = new Sheet(Map.of("about", "x", "projects", "没有分隔", "s.1", "1", "s.2.1", "0"), List.of());
        List<Sheet.Missing> missing = bare.missing(scheme);
        assertTrue(missing.contains(new Sheet.Missing("", Sheet.Lack.PROJECTS)));
        assertTrue(missing.contains(new Sheet.Missing("", Sheet.Lack.INJURIES)));
        assertTrue(missing.contains(new Sheet.Missing("1", Sheet.Lack.EVIDENCE)));
        assertTrue(missing.contains(new Sheet.Missing("2.2", Sheet.Lack.SHARE)));
        assertEquals(4, missing.size(), "nothing need be shown for what is not met");
        Sheet shown = new Sheet(bare.fields(), List.of(new Sheet.Attached("1", "0".repeat(64), "a.pdf")));
        assertEquals(3, shown.missing(scheme).size());
    }

    @Test
    void severalScoresBecomeOneByTheSchemesRule() {
        List<Double> four = List.of(91.0, 60.0, 80.0, 82.0);
        assertEquals(78.25, ScoreRule.MEAN.of(four));
        assertEquals(81.0, ScoreRule.MEDIAN.of(four));
        assertEquals(81.0, ScoreRule.TRIMMED_MEAN.of(four));
        assertEquals(60.0, ScoreRule.LOWEST.of(four));
        assertEquals(70.0, ScoreRule.TRIMMED_MEAN.of(List.of(60.0, 80.0)));
        assertEquals(80.0, ScoreRule.MEDIAN.of(List.of(91.0, 60.0, 80.0)));
    }

    @Test
    void projectsAndInjuriesAreReadFromLines() {
        assertEquals(
                List.of(new Project("燃气安全", "换软管", 4, 6), new Project("夜灯", "装了", 1, 1)),
                Project.read("燃气安全 | 换软管 | 4/6\n夜灯 | 装了\n坏行"));
        assertEquals(List.of(), Project.read("多了 | 做完的比要做的多 | 7/6"));
        assertEquals(List.of(new Injuries(2024, 20), new Injuries(2025, 12)), Injuries.read("2025：12\n2024 | 20"));
        assertTrue(!Injuries.readable("2025"));
    }
}
