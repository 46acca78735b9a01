package org.pingandeng.course.scorm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.OutlineChange;
import org.pingandeng.course.catalogue.OutlineChange.What;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.pack.scorm.SamplePackage;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.media.model.BundleFile;
import org.pingandeng.media.model.MediaId;

/** Packages that nobody needs go after a time; what a course names or somebody studied stays. */
class PackageWeedingTest {

    private static final Duration GRACE = Duration.ofDays(90);

    @TempDir
    Path folder;

    private TestHouse house;
    private PackageWeeding weeding;

    @BeforeEach
    void open() {
        house = new TestHouse(folder.resolve("media"));
        weeding = new PackageWeeding(house.packages, house.bundles, (a, s, d) -> {}, house.watch);
    }

    private PackageId taken() throws IOException {
        byte[] zip = Files.readAllBytes(SamplePackage.old()
                .with("readme.txt", UUID.randomUUID().toString())
                .zip(folder));
        return new PackageId(house.lessonPackages
                .take(new ByteArrayInputStream(zip), "示例.zip")
                .digest()
                .orElseThrow());
    }

    private boolean gone(PackageId id) {
        weeding.mark(GRACE);
        house.watch.pass(GRACE.plusDays(1).toMillis());
        return weeding.mark(GRACE).contains(id) && weeding.remove(id, GRACE);
    }

    private void draftWith(PackageId id) {
        UUID version = house.editor
                .begin("c-" + UUID.randomUUID(), new Text("甲", ""))
                .version()
                .orElseThrow();
        OutlineChange more = new OutlineChange(What.ADD_LESSON, "", 0, 0, new Text("课件", ""), LessonKind.SCORM);
        String lesson = more.added(
                        house.editor.outline(version, more).orElseThrow().draft())
                .orElseThrow();
        assertEquals(Optional.empty(), house.files.pick(version, lesson, "file", id.digest()));
    }

    @Test
    void whatNobodyNeedsGoesWithTheFilesThatAreItsOwn() throws IOException {
        PackageId kept = taken();
        draftWith(kept);
        PackageId id = taken();
        house.watch.pass(1000);
        BundleFile own =
                house.bundles.file(new MediaId(id.digest()), "readme.txt").orElseThrow();
        assertTrue(gone(id));
        assertEquals(Optional.empty(), house.packages.find(id));
        assertEquals(Optional.empty(), house.bundles.find(new MediaId(id.digest())));
        assertFalse(Files.exists(folder.resolve("media/bundles")
                .resolve(own.content().digest().substring(0, 2))
                .resolve(own.content().digest())));
        BundleFile shared =
                house.bundles.file(new MediaId(kept.digest()), "index.html").orElseThrow();
        try (InputStream in = house.bundles.open(shared, 0)) {
            assertTrue(in.readAllBytes().length > 0, "a file that another package has too is still there");
        }
    }

    @Test
    void whatACourseBeingWrittenNamesStays() throws IOException {
        PackageId id = taken();
        draftWith(id);
        house.watch.pass(1000);
        assertFalse(gone(id));
    }

    @Test
    void whatSomebodyStudiedStaysForTheirHoursRestOnIt() throws IOException {
        PackageId id = taken();
        house.runs.begin(
                new LearnerId(UUID.randomUUID()), Optional.empty(), new LessonId(UUID.randomUUID()), id, "one");
        house.watch.pass(1000);
        assertFalse(gone(id));
    }

    @Test
    void whoeverTakesAMarkedPackageUpAgainKeepsIt() throws IOException {
        PackageId id = taken();
        house.watch.pass(1000);
        weeding.mark(GRACE);
        house.watch.pass(GRACE.plusDays(1).toMillis());
        assertTrue(weeding.mark(GRACE).contains(id));
        draftWith(id);
        assertFalse(weeding.remove(id, GRACE), "it was needed again in between");
    }
}
