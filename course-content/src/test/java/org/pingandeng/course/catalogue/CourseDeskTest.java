package org.pingandeng.course.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.AllKinds;
import org.pingandeng.course.SmallCourse;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.pack.FolderArchive;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.pack.PackProblem;
import org.pingandeng.course.pack.PackProblem.Kind;

class CourseDeskTest {

    @TempDir
    Path folder;

    private TestHouse house;
    private String code;

    @BeforeEach
    void build() {
        house = new TestHouse(folder.resolve("media"));
        code = "c-" + UUID.randomUUID();
    }

    private FolderArchive small() {
        return new FolderArchive(SmallCourse.in(folder.resolve("pack"), code));
    }

    @Test
    void aCourseIsBroughtInPublishedAndShown() {
        ImportReport report = house.desk.bringIn(small());

        assertEquals(List.of(), report.problems());
        assertEquals(Optional.empty(), house.catalogue.course(code), "a draft is not shown");
        house.publish(report.version().orElseThrow());
        CourseView course = house.catalogue.course(code).orElseThrow();
        assertEquals("进去之前", course.title().zh());
        assertEquals(3, course.lessonCount());
        assertEquals(180, course.seconds());
        assertEquals(
                List.of("text", "pdf", "video"),
                course.lessons().stream().map(CourseView.LessonView::kind).toList());
        assertEquals(
                List.of("1.1", "1.2", "2.1"),
                course.lessons().stream().map(CourseView.LessonView::label).toList());
        assertTrue(house.told.contains("course.published " + code));
    }

    @Test
    void theSameContentAgainChangesNothing() {
        ImportReport first = house.desk.bringIn(small());
        house.publish(first.version().orElseThrow());
        ImportReport again = house.desk.bringIn(small());

        assertTrue(again.unchanged());
        assertEquals(first.version(), again.version());
        assertEquals(1, versions().size());
    }

    @Test
    void aBetterVersionReplacesTheFirstAndKeepsTheLessonsIds() throws IOException {
        house.publish(house.desk.bringIn(small()).version().orElseThrow());
        String before =
                house.catalogue.course(code).orElseThrow().lessons().get(0).id();
        Files.writeString(folder.resolve("pack/lessons/01.md"), "# 更好\n\n**先通风：**再检测。");
        house.publish(house.desk.bringIn(small()).version().orElseThrow());

        assertEquals(
                before,
                house.catalogue.course(code).orElseThrow().lessons().get(0).id());
        assertEquals(
                List.of("2 PUBLISHED", "1 REPLACED"),
                versions().stream()
                        .map(each -> each.number() + " " + each.state())
                        .toList());
    }

    private List<VersionView> versions() {
        return house.desk.versions().stream()
                .filter(each -> each.code().equals(code))
                .toList();
    }

    @Test
    void everyProblemIsListedWithItsFileAndNothingIsBroughtIn() throws IOException {
        FolderArchive archive = small();
        Files.write(folder.resolve("pack/lessons/01.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        Files.writeString(folder.resolve("pack/lessons/02.pdf"), "<html>no pdf</html>");
        Files.writeString(folder.resolve("pack/lessons/03.zh.vtt"), "WEBVTT\n\n00:05.000 --> 00:02.000\na\n");
        ImportReport report = house.desk.bringIn(archive);

        Set<String> found = report.problems().stream()
                .map(problem -> problem.file() + " " + problem.kind())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "lessons/01.md TEXT_UNREADABLE",
                        "lessons/02.pdf FILE_TYPE",
                        "lessons/03.zh.vtt CAPTIONS_BROKEN"),
                found);
        assertEquals(Optional.empty(), report.version());
        assertTrue(versions().isEmpty());
    }

    @Test
    void aManifestsProblemsAreAllFound() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("bad"));
        Files.writeString(pack.resolve("course.json"), """
            {"format":"pingandeng-course/1","code":"Bad Code","title":{"en":"x"},"chapters":[{"title":{"zh_CN":"一"},
            "lessons":[{"code":"a","kind":"game","title":{"zh_CN":"甲"},"file":"a.md","seconds":0},
            {"code":"a","kind":"video","title":{"zh_CN":"乙"},"file":"../b.mp4","seconds":10}]}]}\
            """);
        Set<Kind> kinds = house.desk.examine(new FolderArchive(pack)).problems().stream()
                .map(PackProblem::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));

        assertEquals(
                EnumSet.of(
                        Kind.CODE_INVALID,
                        Kind.FIELD_MISSING,
                        Kind.KIND_UNKNOWN,
                        Kind.FILE_MISSING,
                        Kind.LENGTH_INVALID,
                        Kind.CODE_TWICE,
                        Kind.CAPTIONS_MISSING),
                kinds);
    }

    @Test
    void aVideoShorterThanItsStatedLengthIsAProblem() throws IOException {
        FolderArchive archive = small();
        SmallCourse.film(folder.resolve("pack/lessons/03.mp4"), 40);
        ImportReport report = house.desk.examine(archive);

        assertEquals(
                List.of(Kind.LENGTH_BEYOND_VIDEO),
                report.problems().stream().map(PackProblem::kind).toList());
    }

    @Test
    void everyKindOfLessonComesIn() throws IOException {
        Version version = broughtIn(AllKinds.in(folder.resolve("kinds"), code));

        assertEquals(
                EnumSet.allOf(LessonKind.class),
                version.lessons().stream()
                        .map(Lesson::kind)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LessonKind.class))));
        LessonContent.Prose prose =
                (LessonContent.Prose) version.lessons().get(0).content();
        String picture = prose.files().keySet().iterator().next();
        assertTrue(prose.html().contains("src=\"media:" + picture + "\""), prose.html());
        assertTrue(prose.source().orElseThrow().contains("](media:" + picture + ")"));
        LessonContent.Audio audio =
                (LessonContent.Audio) version.lessons().get(1).content();
        assertTrue(audio.captionsZh().isPresent());
        assertEquals("先听。", audio.transcript().zh());
        LessonContent.Gallery gallery =
                (LessonContent.Gallery) version.lessons().get(2).content();
        assertEquals(
                List.of("通风口", ""),
                gallery.pictures().stream().map(each -> each.caption().zh()).toList());
        assertEquals("风机", gallery.pictures().get(0).alt().zh());
    }

    private Version broughtIn(Path pack) {
        ImportReport report = house.desk.bringIn(new FolderArchive(pack));
        assertEquals(List.of(), report.problems());
        return house.courses.find(report.version().orElseThrow()).orElseThrow();
    }

    @Test
    void aGalleryWithoutPicturesAndASoundThatIsNoneAreProblems() throws IOException {
        Path pack = AllKinds.in(folder.resolve("kinds"), code);
        Files.writeString(pack.resolve("files/talk.wav"), "no sound");
        ImportReport report = house.desk.examine(new FolderArchive(pack));
        assertEquals(
                List.of(Kind.FILE_TYPE),
                report.problems().stream().map(PackProblem::kind).toList());

        String manifest = Files.readString(pack.resolve("course.json"));
        Files.writeString(
                pack.resolve("course.json"), manifest.replaceAll("\"pictures\":\\[[^\\]]*]", "\"pictures\":[]"));
        assertEquals(
                List.of(Kind.FIELD_MISSING),
                house.desk.examine(new FolderArchive(pack)).problems().stream()
                        .map(PackProblem::kind)
                        .toList());
    }

    @Test
    void aLessonThatThePortalBeforeWroteIsReadAndTheOtherWayRound() {
        Version version = broughtIn(SmallCourse.in(folder.resolve("pack"), code));
        LessonContent.Video video =
                (LessonContent.Video) version.lessons().get(2).content();

        List<String> old = house.database.list(
                "select file, captions_zh, pages from course.lesson where version = ? order by position",
                row -> row.getString("file") + " " + row.getString("captions_zh") + " " + row.getString("pages"),
                version.id());
        assertEquals(video.file() + " " + video.captionsZh().orElseThrow() + " null", old.get(2));
        assertTrue(old.get(1).endsWith(" null 1"), old.get(1));

        UUID before = UUID.randomUUID();
        house.database.change("""
            insert into course.course_version select ?, course, number + 1, state, title_zh, title_en, summary_zh,
                summary_en, field, picture, digest, imported_at, published_at from course.course_version where id = ?
            """, before, version.id());
        house.database.change("""
                insert into course.lesson (version, id, position, chapter, chapter_zh, chapter_en, code, kind, title_zh,
                    title_en, summary_zh, summary_en, seconds, seek_ahead, html, file, pages, captions_zh, captions_en,
                    topics, law)
                select ?, id, position, chapter, chapter_zh, chapter_en, code, kind, title_zh, title_en, summary_zh,
                    summary_en, seconds, seek_ahead, html, file, pages, captions_zh, captions_en, topics, law
                from course.lesson where version = ?\
                """, before, version.id());
        List<Lesson> read = house.courses.find(before).orElseThrow().lessons();
        assertEquals(version.lessons().get(1), read.get(1));
        assertEquals(version.lessons().get(2), read.get(2));
    }

    @Test
    void examiningMakesNothing() {
        assertTrue(house.desk.examine(small()).sound());
        assertTrue(versions().isEmpty());
    }
}
