package org.pingandeng.course.scorm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.AllKinds;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.FileRefusal;
import org.pingandeng.course.catalogue.ImportReport;
import org.pingandeng.course.catalogue.LessonPackages.Card;
import org.pingandeng.course.catalogue.LessonPackages.Taken;
import org.pingandeng.course.catalogue.OutlineChange;
import org.pingandeng.course.catalogue.OutlineChange.What;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.catalogue.model.LessonContent.Role;
import org.pingandeng.course.pack.FolderArchive;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.pack.PackProblem;
import org.pingandeng.course.pack.ZipArchive;
import org.pingandeng.course.pack.scorm.SamplePackage;
import org.pingandeng.course.scorm.model.PackageId;

/** Packages as lessons of courses: chosen by those who have them, carried by archives, and the same when they come back. */
class LessonPackageShelfTest {

    @TempDir
    Path folder;

    private TestHouse house;
    private final String code = "c-" + UUID.randomUUID();

    @BeforeEach
    void open() {
        house = new TestHouse(folder.resolve("media"));
    }

    /** A package that no other test has. */
    private byte[] fresh() throws IOException {
        return Files.readAllBytes(SamplePackage.old()
                .with("readme.txt", UUID.randomUUID().toString())
                .zip(folder));
    }

    private Taken take(byte[] zip, String name) throws IOException {
        return house.lessonPackages.take(new ByteArrayInputStream(zip), name);
    }

    private byte[] written(String digest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.lessonPackages.write(digest, out);
        return out.toByteArray();
    }

    @Test
    void aPackageWrittenOutComesInAsTheSamePackage() throws IOException {
        String digest = take(fresh(), "示例.zip").digest().orElseThrow();
        byte[] out = written(digest);
        assertEquals(Optional.of(digest), take(out, "again.zip").digest());
        assertArrayEquals(out, written(digest), "byte for byte");
        assertEquals(Optional.of("示例.zip"), house.lessonPackages.name(digest), "it keeps the name it came with");
    }

    @Test
    void anArchiveCarriesEveryKindOfLessonAndComesInEqual() throws IOException {
        UUID version = house.desk
                .bringIn(new FolderArchive(AllKinds.in(folder.resolve("kinds"), code)))
                .version()
                .orElseThrow();
        Path zip = folder.resolve("course.zip");
        house.archives.write(version, Files.newOutputStream(zip));
        try (ZipArchive archive = new ZipArchive(zip)) {
            ImportReport report = house.desk.bringIn(archive);
            assertEquals(List.of(), report.problems());
            assertTrue(report.unchanged(), "equal: no new version is made");
        }
        Path again = folder.resolve("again.zip");
        house.archives.write(version, Files.newOutputStream(again));
        assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(again), "the same course gives the same bytes");
    }

    @Test
    void theArchiveOfACourseMadeOfAPackageIsEqualToo() throws IOException {
        PackageId id = new PackageId(take(fresh(), "示例.zip").digest().orElseThrow());
        PackageCourses.Made made = new PackageCourses(
                        house.packages, house.courses, house.log, (a, s, d) -> {}, house.caller, house.watch)
                .make(id, "示例课件", 600);
        Path zip = folder.resolve("course.zip");
        house.archives.write(made.version(), Files.newOutputStream(zip));
        try (ZipArchive archive = new ZipArchive(zip)) {
            ImportReport report = house.desk.bringIn(archive);
            assertEquals(List.of(), report.problems());
            assertEquals(Optional.of(made.version()), report.version());
        }
    }

    @Test
    void aPackageWithFaultsIsAFaultOfTheArchive() throws IOException {
        Path pack = AllKinds.in(folder.resolve("kinds"), code);
        Files.write(pack.resolve("files/old.zip"), new byte[] {'P', 'K', 0, 0});
        assertEquals(
                List.of(PackProblem.Kind.PACKAGE_NOT_SOUND),
                house.desk.bringIn(new FolderArchive(pack)).problems().stream()
                        .map(PackProblem::kind)
                        .toList());
        house.origin = false;
        assertEquals(
                Optional.of(FileRefusal.NO_CONTENT_ORIGIN),
                take(fresh(), "示例.zip").refusal());
    }

    @Test
    void anEnterpriseChoosesAmongItsOwnAndTheCountysPackages() throws IOException {
        String countys = take(fresh(), "county.zip").digest().orElseThrow();
        byte[] one = fresh();
        String theirs =
                as(UUID.randomUUID(), () -> take(one, "theirs.zip")).digest().orElseThrow();
        UUID other = UUID.randomUUID();
        as(other, () -> {
            List<String> shelf = digests();
            assertTrue(shelf.contains(countys));
            assertFalse(shelf.contains(theirs));
            assertEquals(Optional.empty(), house.packageDesk.find(new PackageId(theirs)));
            assertEquals(Optional.empty(), house.packageDesk.tryOut(new PackageId(theirs), "one"));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new PackageCourses(
                                    house.packages,
                                    house.courses,
                                    house.log,
                                    (a, s, d) -> {},
                                    house.caller,
                                    house.watch)
                            .make(new PackageId(theirs), "偷来的", 60));
            UUID mine = house.editor.begin(code, new Text("甲", "")).version().orElseThrow();
            String lesson = lesson(mine);
            assertEquals(Optional.of(FileRefusal.NOT_THERE), house.files.pick(mine, lesson, "file", theirs));
            assertEquals(Optional.empty(), house.files.pick(mine, lesson, "file", countys));
            assertEquals(countys, scorm(mine));
            assertEquals("county.zip", house.files.name(countys));
            return null;
        });
        as(other, () -> take(one, "same.zip"));
        as(other, () -> {
            assertTrue(digests().contains(theirs), "who brought the same in has it too, though it is kept once");
            return null;
        });
    }

    @Test
    void aPackagePutIntoACourseIsTheCoursesOwnersToo() throws IOException {
        UUID owner = UUID.randomUUID();
        UUID version = as(
                owner,
                () -> house.editor.begin(code, new Text("甲", "")).version().orElseThrow());
        house.caller.organisation = UUID.randomUUID();
        String digest = take(fresh(), "above.zip").digest().orElseThrow();
        assertEquals(Optional.empty(), house.files.pick(version, lesson(version), "file", digest));
        as(owner, () -> {
            assertTrue(house.packageDesk.find(new PackageId(digest)).isPresent());
            return null;
        });
    }

    private List<String> digests() {
        return house.lessonPackages.shelf(0, 1000).stream().map(Card::digest).toList();
    }

    private String lesson(UUID version) {
        OutlineChange more = new OutlineChange(What.ADD_LESSON, "", 0, 0, new Text("课件", ""), LessonKind.SCORM);
        Draft draft = house.editor.outline(version, more).orElseThrow().draft();
        return more.added(draft).orElseThrow();
    }

    private String scorm(UUID version) {
        LessonContent content =
                house.editor.open(version).orElseThrow().draft().parts().get(0).content();
        assertEquals(Set.of(Role.PACKAGE), Set.copyOf(content.files().values()));
        return ((LessonContent.Scorm) content).scorm();
    }

    /** Something that may fail. */
    private interface Act<T> {
        T done() throws IOException;
    }

    private <T> T as(UUID organisation, Act<T> act) throws IOException {
        house.caller.organisation = organisation;
        house.caller.reach = Set.of(organisation);
        try {
            return act.done();
        } finally {
            house.caller.organisation = null;
            house.caller.reach = null;
        }
    }
}
