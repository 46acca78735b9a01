package org.pingandeng.course.scorm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingandeng.course.pack.scorm.ScormLaunch;
import org.pingandeng.course.pack.scorm.ScormVersion;

class ScormStateTest {

    private static final ScormLaunch PLAIN = new ScormLaunch(true, "a.html", "", "", null, null, null, "", "");
    private static final ScormLaunch STRICT = new ScormLaunch(true, "a.html", "", "", 80.0, 0.6, 0.75, "", "");

    private static ScormState.Reading old(ScormLaunch launch, String... said) {
        return ScormState.read(ScormVersion.V1_2, launch, map(said), false);
    }

    private static ScormState.Reading modern(ScormLaunch launch, String... said) {
        return ScormState.read(ScormVersion.V2004_4, launch, map(said), false);
    }

    private static Map<String, String> map(String... said) {
        Map<String, String> all = new HashMap<>();
        for (int at = 0; at < said.length; at += 2) {
            all.put(said[at], said[at + 1]);
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "cmi.core.lesson_status, finished, NOT_IN_VOCABULARY",
        "cmi.core.exit, quit, NOT_IN_VOCABULARY",
        "cmi.core.score.raw, 101, NOT_IN_RANGE",
        "cmi.core.score.raw, -1, NOT_IN_RANGE",
        "cmi.core.score.raw, ten, NOT_IN_RANGE",
        "cmi.core.score.raw, 1e2, NOT_IN_RANGE",
        "cmi.core.session_time, 1:2:3, NOT_A_TIME",
        "cmi.core.session_time, PT1M, NOT_A_TIME",
        "cmi.core.student_name, 示例, UNKNOWN_ELEMENT",
        "cmi.interactions.x.id, a, UNKNOWN_ELEMENT",
        "portal.role, ADMINISTRATOR, UNKNOWN_ELEMENT"
    })
    void whatSCORM12DoesNotKnowIsRefusedWithItsElement(String element, String value, CommitRefusal why) {
        ScormState.Reading reading = old(PLAIN, element, value);
        assertEquals(Optional.of(why), reading.refusal());
        assertEquals(element, reading.element());
    }

    @ParameterizedTest
    @CsvSource({
        "cmi.completion_status, done, NOT_IN_VOCABULARY",
        "cmi.success_status, completed, NOT_IN_VOCABULARY",
        "cmi.score.scaled, 1.01, NOT_IN_RANGE",
        "cmi.progress_measure, -0.1, NOT_IN_RANGE",
        "cmi.session_time, 00:01:00, NOT_A_TIME",
        "cmi.session_time, P, NOT_A_TIME",
        "cmi.session_time, PT, NOT_A_TIME",
        "cmi.interactions.0.timestamp, yesterday, NOT_A_TIME",
        "cmi.core.lesson_status, completed, UNKNOWN_ELEMENT"
    })
    void whatSCORM2004DoesNotKnowIsRefusedWithItsElement(String element, String value, CommitRefusal why) {
        ScormState.Reading reading = modern(PLAIN, element, value);
        assertEquals(Optional.of(why), reading.refusal());
        assertEquals(element, reading.element());
    }

    @Test
    void tooMuchIsRefused() {
        assertEquals(
                Optional.of(CommitRefusal.TOO_LONG),
                old(PLAIN, "cmi.suspend_data", "x".repeat(64_001)).refusal());
        Map<String, String> many = new HashMap<>();
        for (int at = 0; at < 5_001; at++) {
            many.put("cmi.objectives." + at + ".id", "o" + at);
        }
        assertEquals(
                Optional.of(CommitRefusal.TOO_LARGE),
                ScormState.read(ScormVersion.V1_2, PLAIN, many, false).refusal());
    }

    @ParameterizedTest
    @CsvSource({"completed, true", "passed, true", "failed, false", "incomplete, false", "browsed, false"})
    void aStatusOf12SaysWhetherThePartIsDone(String status, boolean done) {
        assertEquals(
                done,
                old(PLAIN, "cmi.core.lesson_status", status)
                        .state()
                        .orElseThrow()
                        .done());
    }

    @Test
    void theManifestsMasteryScoreWinsOverWhatThePartSays() {
        assertFalse(old(STRICT, "cmi.core.lesson_status", "passed", "cmi.core.score.raw", "79.9")
                .state()
                .orElseThrow()
                .done());
        assertTrue(old(STRICT, "cmi.core.lesson_status", "failed", "cmi.core.score.raw", "80")
                .state()
                .orElseThrow()
                .done());
        assertFalse(modern(STRICT, "cmi.completion_status", "completed", "cmi.score.scaled", "0.59")
                .state()
                .orElseThrow()
                .done());
        assertTrue(modern(STRICT, "cmi.success_status", "failed", "cmi.score.scaled", "0.6")
                .state()
                .orElseThrow()
                .done());
    }

    @Test
    void theManifestsThresholdWinsOverWhatThePartSays() {
        assertTrue(modern(STRICT, "cmi.progress_measure", "0.75")
                .state()
                .orElseThrow()
                .done());
        assertFalse(modern(STRICT, "cmi.progress_measure", "0.5", "cmi.completion_status", "completed")
                .state()
                .orElseThrow()
                .done());
    }

    @ParameterizedTest
    @CsvSource({"0000:01:02.50, 62500", "00:01:02.5, 62500", "0001:00:00, 3600000", "9999:59:59.99, 35999999990"})
    void timespansOf12(String text, long millis) {
        assertEquals(OptionalLong.of(millis), CmiTimes.timespan(text));
    }

    @ParameterizedTest
    @CsvSource({"PT1M2.5S, 62500", "P1DT1H, 90000000", "P1Y, 31536000000", "PT0S, 0", "PT90M, 5400000"})
    void intervalsOf2004(String text, long millis) {
        assertEquals(OptionalLong.of(millis), CmiTimes.interval(text));
    }

    @Test
    void aLengthOfTimeIsReadAsItWasWritten() {
        Random chance = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            long millis = chance.nextLong(9_999L * 3_600_000) / 10 * 10;
            assertEquals(OptionalLong.of(millis), CmiTimes.timespan(CmiTimes.asTimespan(millis)));
            assertEquals(OptionalLong.of(millis), CmiTimes.interval(CmiTimes.asInterval(millis)));
        }
    }

    @Test
    void aPartThatEndedAndSaidNothingOfItsStatusIsCompleted() {
        Map<String, String> nothing = Map.of("cmi.core.lesson_status", "not attempted");
        assertTrue(ScormState.read(ScormVersion.V1_2, PLAIN, nothing, true)
                .state()
                .orElseThrow()
                .done());
        assertFalse(ScormState.read(ScormVersion.V1_2, PLAIN, nothing, false)
                .state()
                .orElseThrow()
                .done());
        Map<String, String> unknown = Map.of("cmi.completion_status", "unknown");
        assertTrue(ScormState.read(ScormVersion.V2004_4, PLAIN, unknown, true)
                .state()
                .orElseThrow()
                .done());
        assertFalse(ScormState.read(ScormVersion.V2004_4, STRICT, unknown, true)
                .state()
                .orElseThrow()
                .done());
        Map<String, String> later = Map.of("cmi.exit", "suspend");
        assertFalse(ScormState.read(ScormVersion.V2004_4, PLAIN, later, true)
                .state()
                .orElseThrow()
                .done());
    }

    @Test
    void nobodySitsLongerThanADay() {
        assertEquals(
                24 * 3_600_000L,
                modern(PLAIN, "cmi.session_time", "P9000Y")
                        .state()
                        .orElseThrow()
                        .sessionMillis());
    }
}
