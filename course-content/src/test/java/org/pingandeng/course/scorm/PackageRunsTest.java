package org.pingandeng.course.scorm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.pack.ZipArchive;
import org.pingandeng.course.pack.scorm.SamplePackage;
import org.pingandeng.course.pack.scorm.ScormReader;
import org.pingandeng.course.scorm.PackageRuns.Committed;
import org.pingandeng.course.scorm.model.CommitRefusal;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.course.scorm.model.Resumption;
import org.pingandeng.course.scorm.store.JdbcAttempts;
import org.pingandeng.course.scorm.store.JdbcPackages;

class PackageRunsTest {

    @TempDir
    Path folder;

    private TestHouse house;
    private JdbcPackages packages;
    private JdbcAttempts attempts;
    private PackageRuns runs;
    private final LearnerId learner = new LearnerId(UUID.randomUUID());
    private final LessonId lesson = new LessonId(UUID.randomUUID());
    private PackageId old;
    private PackageId modern;

    @BeforeEach
    void takeTwoPackagesIn() {
        house = new TestHouse(folder.resolve("media"));
        packages = new JdbcPackages(house.database);
        attempts = new JdbcAttempts(house.database);
        runs = new PackageRuns(packages, attempts, house.watch);
        old = taken(SamplePackage.old(), true).taken().orElseThrow();
        modern = taken(SamplePackage.modern(), true).taken().orElseThrow();
    }

    private PackageReport taken(SamplePackage sample, boolean origin) {
        house.origin = origin;
        try (ZipArchive archive = ZipArchive.foreign(sample.zip(folder), ScormReader.MANIFEST)) {
            return house.packageDesk.takeIn(archive, "示例.zip");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Resumption begin(PackageId scorm, String item) {
        return runs.begin(learner, Optional.empty(), lesson, scorm, item)
                .orElseThrow()
                .resumption();
    }

    private Committed say(Resumption run, int sequence, boolean ended, Map<String, String> said) {
        return runs.commit(learner, run.launch(), sequence, ended, said);
    }

    @Test
    void whatWasTakenInIsGivenBackWhole() {
        PackageReport again = taken(SamplePackage.old(), true);
        assertEquals(Optional.of(old), again.taken());
        assertEquals(again.scorm(), packages.find(old).orElseThrow().scorm());
        assertEquals(3, packages.find(old).orElseThrow().files());
        assertEquals(3, packages.find(modern).orElseThrow().findings().size());
    }

    @Test
    void withoutASecondOriginNothingIsTaken() {
        PackageReport report = taken(SamplePackage.old(), false);
        assertEquals(PackageRefusal.NO_CONTENT_ORIGIN, report.refusal());
        assertEquals(Optional.empty(), report.taken());
        assertNotNull(report.scorm(), "what is in it is said all the same");
    }

    @Test
    void aPartGoesOnWhereItWasLeft() {
        Resumption first = begin(old, "one");
        assertEquals("ab-initio", first.cmi().get("cmi.core.entry"));
        assertEquals("80", first.cmi().get("cmi.student_data.mastery_score"));
        assertEquals("level=2", first.cmi().get("cmi.launch_data"));
        say(
                first,
                1,
                true,
                Map.of(
                        "cmi.suspend_data", "page=3",
                        "cmi.core.exit", "suspend",
                        "cmi.core.lesson_status", "incomplete",
                        "cmi.core.session_time", "0000:05:00"));
        Resumption second = begin(old, "one");
        assertEquals("resume", second.cmi().get("cmi.core.entry"));
        assertEquals("page=3", second.cmi().get("cmi.suspend_data"));
        assertEquals("0000:05:00.00", second.cmi().get("cmi.core.total_time"));
        assertFalse(second.cmi().containsKey("cmi.core.exit"), "the last session's exit is over");
        say(second, 1, true, Map.of("cmi.core.session_time", "0000:01:00", "cmi.core.lesson_status", "incomplete"));
        assertEquals("0000:06:00.00", begin(old, "one").cmi().get("cmi.core.total_time"));
    }

    @Test
    void theSameCommitTwiceChangesNothingAndOtherWordsAreRefused() {
        Resumption run = begin(old, "one");
        Map<String, String> said = Map.of("cmi.core.lesson_location", "2");
        assertEquals(Optional.empty(), say(run, 1, false, said).refusal());
        assertEquals(Optional.empty(), say(run, 1, false, said).refusal());
        assertEquals(
                Optional.of(CommitRefusal.OTHER_CONTENT),
                say(run, 1, false, Map.of("cmi.core.lesson_location", "9")).refusal());
        assertEquals(
                Optional.of(CommitRefusal.OUT_OF_ORDER),
                say(run, 3, false, said).refusal());
        assertEquals(
                1L,
                house.database
                        .one(
                                "select count(*) from course.scorm_commit where launch = ?",
                                row -> row.getLong(1),
                                run.launch())
                        .orElseThrow());
        assertEquals("2", begin(old, "one").cmi().get("cmi.core.lesson_location"));
    }

    @Test
    void aBadCommitLosesNothingEarlier() {
        Resumption run = begin(old, "one");
        say(run, 1, false, Map.of("cmi.suspend_data", "page=3"));
        Committed bad = say(run, 2, false, Map.of("cmi.suspend_data", "page=4", "cmi.core.lesson_status", "great"));
        assertEquals(Optional.of(CommitRefusal.NOT_IN_VOCABULARY), bad.refusal());
        assertEquals("cmi.core.lesson_status", bad.element());
        assertEquals(
                Optional.empty(),
                say(run, 2, false, Map.of("cmi.suspend_data", "page=5")).refusal());
        assertEquals("page=5", begin(old, "one").cmi().get("cmi.suspend_data"));
    }

    @Test
    void onlyTheNewestLaunchCounts() {
        Resumption phone = begin(old, "one");
        Resumption desk = begin(old, "one");
        assertEquals(
                Optional.of(CommitRefusal.TAKEN_OVER),
                say(phone, 1, false, Map.of("cmi.core.lesson_location", "1")).refusal());
        assertEquals(
                Optional.empty(),
                say(desk, 1, false, Map.of("cmi.core.lesson_location", "2")).refusal());
    }

    @Test
    void nobodyCommitsForAnother() {
        Resumption run = begin(old, "one");
        Committed came = runs.commit(
                new LearnerId(UUID.randomUUID()), run.launch(), 1, false, Map.of("cmi.core.lesson_location", "1"));
        assertEquals(Optional.of(CommitRefusal.NO_LAUNCH), came.refusal());
    }

    @Test
    void aPackageIsDoneWhenEachPartIsAndStaysSo() {
        assertFalse(say(begin(modern, "one"), 1, true, Map.of("cmi.progress_measure", "0.8"))
                .finished());
        assertTrue(runs.begin(learner, Optional.empty(), lesson, modern, "sheet")
                .orElseThrow()
                .standing()
                .done());
        Committed last = say(begin(modern, "two"), 1, true, Map.of("cmi.score.scaled", "0.61"));
        assertTrue(last.finished());
        assertEquals(Set.of(lesson), attempts.done(learner));
        Resumption again = begin(modern, "two");
        assertFalse(again.cmi().containsKey("cmi.score.scaled"), "what was done and closed begins anew");
        say(again, 1, true, Map.of("cmi.score.scaled", "0.1"));
        assertTrue(runs.standings(learner, lesson).get("two").done());
        assertEquals(61, runs.standings(learner, lesson).get("two").score(), 0.01);
    }

    @Test
    void thePartsThatAreNotThereAreNotOpened() {
        assertEquals(Optional.empty(), runs.begin(learner, Optional.empty(), lesson, old, "nowhere"));
        assertEquals(
                Optional.empty(), runs.begin(learner, Optional.empty(), lesson, new PackageId("0".repeat(64)), "one"));
    }

    @Test
    void whatHappenedIsNeverChanged() {
        Resumption run = begin(old, "one");
        say(run, 1, false, Map.of("cmi.core.lesson_location", "1"));
        for (String change : List.of("delete from course.scorm_commit", "update course.scorm_launch set item = 'x'")) {
            assertThrows(IllegalStateException.class, () -> house.database.change(change));
        }
    }
}
