package org.pingandeng.course.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.AllKinds;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.SmallCourse;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.OutlineChange.What;
import org.pingandeng.course.catalogue.model.CourseDiff;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.catalogue.model.LessonContent.Role;
import org.pingandeng.course.catalogue.model.Step;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.office.LibreOffice;
import org.pingandeng.course.pack.FolderArchive;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.pack.ZipArchive;
import org.pingandeng.media.model.MediaId;

class CourseEditorTest {

    @TempDir
    Path folder;

    private TestHouse house;
    private String code;

    @BeforeEach
    void build() {
        house = new TestHouse(folder.resolve("media"));
        code = "c-" + UUID.randomUUID();
    }

    private UUID begun() {
        CourseEditor.Begun begun = house.editor.begin(code, new Text("自己写的课", "A course of ours"));
        assertEquals(Optional.empty(), begun.refusal());
        return begun.version().orElseThrow();
    }

    private Writing outline(UUID version, What what, String at, String title, LessonKind kind) {
        return house.editor
                .outline(version, new OutlineChange(what, at, 0, 0, new Text(title, ""), kind))
                .orElseThrow();
    }

    private static String last(Writing writing) {
        List<Draft.Part> parts = writing.draft().parts();
        return parts.get(parts.size() - 1).code();
    }

    private Optional<FileRefusal> take(UUID version, String lesson, String place, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return house.files.take(
                    version, lesson, place, in, file.getFileName().toString());
        }
    }

    /** A whole course of every kind, written by hand. */
    private UUID written() throws IOException {
        Path all = AllKinds.in(folder.resolve("kinds"), "k");
        Path small = SmallCourse.in(folder.resolve("small"), "s");
        UUID version = begun();
        house.editor.words(version, Map.of("field", "工贸", "picture", "space"));
        outline(version, What.ADD_CHAPTER, "", "第一章", null);
        String read = last(outline(version, What.ADD_LESSON, "#0", "图文", LessonKind.TEXT));
        house.editor.lesson(version, read, Map.of("length", "2:30", "text", "# 通风\n\n**先通风：**再检测。", "law", "安全生产法：28"));
        assertEquals(Optional.empty(), take(version, read, "picture", all.resolve("files/a.png")));
        String leaf = last(outline(version, What.ADD_LESSON, "#0", "文档", LessonKind.PDF));
        assertEquals(Optional.empty(), take(version, leaf, "file", small.resolve("lessons/02.pdf")));
        house.editor.lesson(version, leaf, Map.of("length", "3"));
        String watch = last(outline(version, What.ADD_LESSON, "#0", "视频", LessonKind.VIDEO));
        assertEquals(Optional.empty(), take(version, watch, "file", small.resolve("lessons/03.mp4")));
        assertEquals(Optional.empty(), take(version, watch, "captionsZh", small.resolve("lessons/03.zh.vtt")));
        String hear = last(outline(version, What.ADD_LESSON, "#0", "音频", LessonKind.AUDIO));
        assertEquals(Optional.empty(), take(version, hear, "file", all.resolve("files/talk.wav")));
        house.editor.lesson(version, hear, Map.of("length", "1", "transcript.zh", "先听。"));
        String look = last(outline(version, What.ADD_LESSON, "#0", "图片", LessonKind.GALLERY));
        assertEquals(Optional.empty(), take(version, look, "picture", all.resolve("files/a.png")));
        house.editor.lesson(version, look, Map.of("length", "1:00", "picture.0.alt.zh", "风机"));
        return version;
    }

    @Test
    void aCourseOfEveryKindIsWrittenReviewedAndPublished() throws IOException {
        UUID version = written();
        assertEquals(List.of(), house.editor.open(version).orElseThrow().problems());
        assertEquals(
                61,
                house.editor.open(version).orElseThrow().draft().parts().get(2).seconds(),
                "a film says its length");

        assertEquals(Optional.empty(), house.editor.submit(version).refusal());
        assertEquals(Optional.of(CourseRefusal.OWN_WORK), house.reviews.approve(version), "four eyes");
        assertEquals(Optional.empty(), house.editor.open(version), "what is in review stays as it is");
        house.caller.id = UUID.randomUUID();
        assertEquals(Optional.of(CourseRefusal.WORDS_MISSING), house.reviews.sendBack(version, " "));
        assertEquals(Optional.of(CourseRefusal.WRONG_STATE), house.reviews.publish(version));
        assertEquals(Optional.empty(), house.reviews.approve(version));
        assertEquals(Optional.empty(), house.reviews.publish(version));
        assertEquals(5, house.catalogue.course(code).orElseThrow().lessonCount());
        assertEquals(
                List.of(Step.Kind.BEGUN, Step.Kind.SUBMITTED, Step.Kind.APPROVED, Step.Kind.PUBLISHED),
                house.reviews.steps(version).stream().map(Step::kind).toList());
    }

    @Test
    void whatIsSentBackIsWrittenOnAndWhoeverChangedItDoesNotApproveIt() throws IOException {
        UUID version = written();
        house.editor.submit(version);
        UUID reviewer = UUID.randomUUID();
        house.caller.id = reviewer;
        house.reviews.sendBack(version, "第二节太长");
        assertEquals(5, house.editor.open(version).orElseThrow().draft().parts().size(), "nothing written is lost");
        house.editor.lesson(
                version,
                house.editor.open(version).orElseThrow().draft().parts().get(1).code(),
                Map.of("length", "2"));
        house.editor.submit(version);
        assertEquals(Optional.of(CourseRefusal.OWN_WORK), house.reviews.approve(version));
        assertEquals("第二节太长", house.reviews.steps(version).get(2).words());
    }

    @Test
    void whatIsMissingIsSaidFieldByFieldAndNothingGoesToReview() {
        UUID version = begun();
        String read = last(outline(version, What.ADD_LESSON, "", "", LessonKind.TEXT));
        String watch = last(outline(version, What.ADD_LESSON, "#0", "看", LessonKind.VIDEO));
        house.editor.lesson(version, watch, Map.of("length", "99:99:99", "law", "第二十八条"));
        CourseEditor.Submitted submitted = house.editor.submit(version);

        assertEquals(Optional.of(CourseRefusal.INCOMPLETE), submitted.refusal());
        Set<String> found = submitted.problems().stream()
                .map(each ->
                        (each.lesson().equals(read) ? "read" : each.lesson().equals(watch) ? "watch" : "") + " "
                                + each.field() + " " + each.reason())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        " field MISSING",
                        " chapter.0 MISSING",
                        "read title MISSING",
                        "read length LENGTH_INVALID",
                        "read text MISSING",
                        "watch length LENGTH_INVALID",
                        "watch law LAW_FORM",
                        "watch file MISSING",
                        "watch captionsZh MISSING"),
                found);
    }

    @Test
    void aRemovedLessonComesBackWithWhatWasTypedElsewhereSince() {
        UUID version = begun();
        String one = last(outline(version, What.ADD_LESSON, "", "一", LessonKind.TEXT));
        String two = last(outline(version, What.ADD_LESSON, "#0", "二", LessonKind.TEXT));
        house.editor.lesson(version, one, Map.of("text", "第一段"));
        outline(version, What.REMOVE, one, "", null);
        house.editor.lesson(version, two, Map.of("text", "第二段"));
        Writing back = house.editor.undo(version).orElseThrow();

        assertEquals(
                List.of(one, two),
                back.draft().parts().stream().map(Draft.Part::code).toList());
        assertEquals("第一段", back.fields(one).get("text"));
        assertEquals("第二段", back.fields(two).get("text"));
    }

    @Test
    void filesOfTheWrongKindAreRefusedAndTheLessonStaysAsItWas() throws IOException {
        Path all = AllKinds.in(folder.resolve("kinds"), "k");
        UUID version = begun();
        String watch = last(outline(version, What.ADD_LESSON, "", "看", LessonKind.VIDEO));
        assertEquals(Optional.of(FileRefusal.FILE_TYPE), take(version, watch, "file", all.resolve("files/a.png")));
        assertEquals(
                Optional.of(FileRefusal.CAPTIONS_BROKEN),
                house.files.take(version, watch, "captionsZh", new ByteArrayInputStream("WEBVTT".getBytes()), "a.vtt"));
        assertEquals(Optional.of(FileRefusal.NOT_THERE), take(version, watch, "picture", all.resolve("files/a.png")));
        assertEquals(Optional.of(FileRefusal.NOT_THERE), house.files.pick(version, watch, "file", "no digest at all"));
        assertEquals(Optional.empty(), house.files.pick(version, watch, "captionsZh", ""), "captions can be taken out");
        LessonContent.Video video = (LessonContent.Video)
                house.editor.open(version).orElseThrow().draft().parts().get(0).content();
        assertEquals("", video.file());
    }

    @Test
    void aFileOfTheLibraryIsTakenOnlyByThoseWhoMaySeeIt() throws IOException {
        house.caller.organisation = UUID.randomUUID();
        house.caller.reach = Set.of(house.caller.organisation);
        UUID theirs = written();
        Path own = folder.resolve("own.wav");
        Files.write(own, Files.readAllBytes(folder.resolve("kinds/files/talk.wav")));
        Files.writeString(own, UUID.randomUUID().toString(), StandardOpenOption.APPEND);
        String spoken = last(outline(theirs, What.ADD_LESSON, "", "听", LessonKind.AUDIO));
        assertEquals(Optional.empty(), take(theirs, spoken, "file", own));
        String secret = house.files.files(Role.SOUND, 0).stream()
                .filter(file -> file.name().equals("own.wav"))
                .findFirst()
                .orElseThrow()
                .digest();
        assertTrue(house.courses.find(theirs).isPresent());

        house.caller.organisation = UUID.randomUUID();
        house.caller.reach = Set.of(house.caller.organisation);
        code = "c-" + UUID.randomUUID();
        UUID mine = begun();
        String hear = last(outline(mine, What.ADD_LESSON, "", "听", LessonKind.AUDIO));
        assertEquals(Optional.of(FileRefusal.NOT_THERE), house.files.pick(mine, hear, "file", secret));
        house.gifts.note(house.caller.id, UUID.randomUUID(), new MediaId(secret), "again.wav", house.watch.instant());
        assertEquals(
                Optional.empty(),
                house.files.pick(mine, hear, "file", secret),
                "who uploaded the same file themselves may use it");
        assertEquals(Optional.empty(), house.editor.open(theirs), "a neighbour's draft is not there");
        assertEquals(
                Optional.of(CourseRefusal.NOT_THERE),
                house.editor.submit(theirs).refusal());
        assertEquals(Optional.empty(), house.comparisons.compare(theirs));
        assertTrue(house.desk.versions().stream().noneMatch(each -> each.id().equals(theirs.toString())));
    }

    @Test
    void aNewVersionSaysWhatIsDifferentAndLearnersKeepWhatTheyHadUntilItIsPublished() throws IOException {
        UUID first = written();
        house.publish(first);
        UUID second = house.editor.change(first).version().orElseThrow();
        assertEquals(Optional.of(second), house.editor.change(first).version(), "one draft at a time");
        List<Draft.Part> parts = house.editor.open(second).orElseThrow().draft().parts();
        house.editor.lesson(second, parts.get(0).code(), Map.of("text", "# 通风\n\n**先通风：**再检测。\n\n最后进入。"));
        outline(second, What.REMOVE, parts.get(1).code(), "", null);
        outline(second, What.UP, parts.get(4).code(), "", null);
        String fresh = last(outline(second, What.ADD_LESSON, "#0", "新的", LessonKind.TEXT));
        house.editor.lesson(second, fresh, Map.of("length", "1", "text", "新"));

        CourseDiff diff = house.comparisons.compare(second).orElseThrow().diff().orElseThrow();
        List<String> found = diff.lessons().stream()
                .map(each -> each.kind() + " " + each.lesson().title().zh() + " " + each.aspects())
                .toList();
        assertEquals(List.of("CHANGED 图文 [TEXT]", "CHANGED 音频 [PLACE]", "ADDED 新的 []", "REMOVED 文档 []"), found);
        assertTrue(diff.lessons().get(0).lines().contains(new CourseDiff.Line(true, "最后进入。")));
        assertEquals(5, house.catalogue.course(code).orElseThrow().lessonCount());
        house.publish(second);
        assertEquals(5, house.catalogue.course(code).orElseThrow().lessonCount());
        assertEquals(
                Version.State.REPLACED, house.courses.find(first).orElseThrow().state());
    }

    @Test
    void anArchiveOfACourseBroughtInGivesAnEqualCourse() throws IOException {
        UUID version = written();
        house.publish(version);
        Version sent = house.courses.find(version).orElseThrow();
        Path zip = folder.resolve("course.zip");
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        assertTrue(house.archives.write(version, Files.newOutputStream(zip)));
        assertTrue(house.archives.write(version, again));
        assertEquals(-1, Arrays.mismatch(Files.readAllBytes(zip), again.toByteArray()), "the same bytes");

        try (ZipArchive archive = new ZipArchive(zip)) {
            ImportReport report = house.desk.bringIn(archive);
            assertEquals(List.of(), report.problems());
            assertTrue(report.unchanged(), "what is published already needs no new draft");
        }
        house.editor.change(version).version().ifPresent(draft -> {
            house.editor.outline(draft, new OutlineChange(What.UP, "#0", 0, 0, Text.NONE, null));
            house.reviews.discard(draft);
        });
        Version came = house.courses.find(version).orElseThrow();
        assertEquals(sent.lessons(), came.lessons());
    }

    @Test
    void aWithdrawnLessonIsExplainedCountsNoMoreAndTakesNoHoursAway() {
        house.open(folder.resolve("open"), code, ",\"requiredSeconds\":180");
        LearnerId learner = new LearnerId(UUID.randomUUID());
        house.programmeDesk.enrol(learner, code, Optional.empty());
        LessonId lesson = LessonId.of(code, "l01");
        UUID version = house.courses.published(code).orElseThrow().id();

        assertEquals(
                Optional.of(CourseRefusal.WORDS_MISSING), house.withdrawals.lesson(version, code, lesson, true, ""));
        assertEquals(Optional.empty(), house.withdrawals.lesson(version, code, lesson, true, "标准改了"));
        assertEquals(Optional.empty(), house.withdrawals.lesson(version, code, lesson, true, "标准改了"), "once");
        assertEquals(
                1,
                house.reviews.steps(version).stream()
                        .filter(step -> step.kind() == Step.Kind.LESSON_WITHDRAWN)
                        .count());
        assertEquals(
                "标准改了",
                house.room.lesson(learner, lesson).orElseThrow().lesson().withdrawn());
        assertEquals(
                Optional.empty(),
                house.heartbeats.open(learner, lesson, UUID.randomUUID(), false, Optional.empty()),
                "no more time is counted");
        var standing =
                house.programmeDesk.completion(learner, code).orElseThrow().standing();
        assertEquals(2, standing.lessons());
        assertEquals(120, standing.requiredSeconds());

        house.withdrawals.lesson(version, code, lesson, false, "");
        assertEquals(
                3,
                house.programmeDesk
                        .completion(learner, code)
                        .orElseThrow()
                        .standing()
                        .lessons());
    }

    @Test
    void aWithdrawnCourseIsGoneForTheCuriousAndExplainedToItsLearners() {
        house.open(folder.resolve("open"), code, "");
        LearnerId learner = new LearnerId(UUID.randomUUID());
        house.programmeDesk.enrol(learner, code, Optional.empty());
        UUID version = house.courses.published(code).orElseThrow().id();
        assertEquals(Optional.empty(), house.reviews.withdraw(version, "法规变了"));

        assertEquals(Optional.empty(), house.catalogue.course(code));
        assertEquals(
                "法规变了",
                house.room
                        .lesson(learner, LessonId.of(code, "l02"))
                        .orElseThrow()
                        .lesson()
                        .withdrawn());
    }

    @Test
    void slidesAreMadeIntoPdfWhereTheMachineCanAndAskedForAsPdfElsewhere() throws IOException {
        Path slides = folder.resolve("slides.pptx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(slides))) {
            for (String name : List.of("[Content_Types].xml", "ppt/presentation.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        UUID version = begun();
        String leaf = last(outline(version, What.ADD_LESSON, "", "幻灯片", LessonKind.PDF));
        assertEquals(Optional.of(FileRefusal.NO_OFFICE), take(version, leaf, "file", slides));

        Path pdf = SmallCourse.in(folder.resolve("small"), "s").resolve("lessons/02.pdf");
        house.office = office("cp " + pdf + " \"$8/document.pdf\"");
        assertEquals(Optional.empty(), take(version, leaf, "file", slides));
        house.office = office("sleep 60");
        long before = System.nanoTime();
        assertEquals(Optional.of(FileRefusal.OFFICE_FAILED), take(version, leaf, "file", slides));
        assertTrue(System.nanoTime() - before < 20_000_000_000L, "ended at the limit");
        LessonContent.Pdf content = (LessonContent.Pdf)
                house.editor.open(version).orElseThrow().draft().parts().get(0).content();
        assertEquals(1, content.pages());
    }

    private LibreOffice office(String command) throws IOException {
        Path program =
                Files.writeString(folder.resolve("soffice-" + UUID.randomUUID()), "#!/bin/sh\n" + command + "\n");
        assertTrue(program.toFile().setExecutable(true));
        return new LibreOffice(program.toString(), Duration.ofSeconds(2));
    }

    @Test
    void anArchiveWithTheCodeOfAnothersCourseIsRefused() throws IOException {
        house.open(folder.resolve("open"), code, "");
        house.caller.organisation = UUID.randomUUID();
        house.caller.reach = Set.of(house.caller.organisation);
        ImportReport report = house.desk.bringIn(new FolderArchive(AllKinds.in(folder.resolve("kinds"), code)));
        assertEquals("CODE_OF_ANOTHER", report.problems().get(0).kind().name());
        assertEquals(
                Optional.of(CourseRefusal.CODE_TAKEN),
                house.editor.begin(code, new Text("甲", "")).refusal());
    }
}
