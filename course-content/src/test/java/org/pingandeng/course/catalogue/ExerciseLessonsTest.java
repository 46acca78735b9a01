package org.pingandeng.course.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.AllKinds;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.OutlineChange.What;
import org.pingandeng.course.catalogue.model.CourseDiff;
import org.pingandeng.course.catalogue.model.LessonContent.Branching;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.pack.FolderArchive;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.pack.PackProblem;
import org.pingandeng.course.pack.ZipArchive;

/** An author writes lessons that ask for something to be done. */
class ExerciseLessonsTest {

    @TempDir
    Path folder;

    private final String code = "c-" + UUID.randomUUID();
    private TestHouse house;
    private UUID version;

    @BeforeEach
    void open() {
        house = new TestHouse(folder.resolve("media"));
    }

    private String lesson(LessonKind kind) {
        version = house.editor.begin(code, new Text("动手", "")).version().orElseThrow();
        house.editor.outline(version, new OutlineChange(What.ADD_CHAPTER, "", 0, 0, new Text("做", ""), null));
        Writing writing = house.editor
                .outline(version, new OutlineChange(What.ADD_LESSON, "#0", 0, 0, new Text("走", ""), kind))
                .orElseThrow();
        return writing.draft().parts().get(0).code();
    }

    private Scenario scenario(String lesson) {
        Writing writing = house.editor.open(version).orElseThrow();
        return ((Branching) writing.draft().part(lesson).orElseThrow().content()).scenario();
    }

    private void type(String lesson, String... fields) {
        Map<String, String> typed = new HashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            typed.put(fields[at], fields[at + 1]);
        }
        house.editor.lesson(version, lesson, typed);
    }

    @Test
    void aScenarioIsWrittenFieldByFieldAndItsFaultsGoOneAfterTheOther() throws IOException {
        String walk = lesson(LessonKind.SCENARIO);
        for (int situation = 0; situation < 3; situation++) {
            type(walk, "op", "add");
        }
        assertEquals(
                List.of("s1", "s2", "s3"),
                scenario(walk).situations().stream()
                        .map(Scenario.Situation::key)
                        .toList());
        type(walk, "length", "1", "situation.0.title.zh", "池口", "situation.0.text.zh", "有人要下去");
        type(walk, "situation.0.choice.0.text.zh", "先检测", "situation.0.choice.0.consequence.zh", "不够");
        type(walk, "situation.0.choice.0.quality", "GOOD", "situation.0.choice.0.to", "s2");
        type(walk, "situation.0.choice.1.text.zh", "跳下去", "situation.0.choice.1.consequence.zh", "倒下");
        type(walk, "situation.1.end", "good", "situation.1.title.zh", "平安", "situation.1.text.zh", "都在");
        type(walk, "situation.1.lesson.zh", "先检测", "situation.1.since", "2021-9-1", "situation.2.end", "bad");
        type(walk, "situation.2.title.zh", "出事", "situation.2.text.zh", "没回来", "situation.2.lesson.zh", "不跳");
        assertEquals(
                List.of(
                        "situation.0.choice.1.to TARGET_MISSING",
                        "situation.1.since DATE_FORM",
                        "situation.2 UNREACHABLE"),
                problems(walk));
        assertEquals(List.of(), scenario(walk).situations().get(1).choices(), "an ending loses its empty choices");
        type(walk, "situation.0.choice.1.to", "s3", "situation.1.since", "2021-09-01");
        assertEquals(List.of(), problems(walk));
        byte[] picture =
                Files.readAllBytes(AllKinds.in(folder.resolve("kinds"), "k").resolve("files/a.png"));
        assertEquals(
                Optional.empty(),
                house.files.take(version, walk, "picture.0", new ByteArrayInputStream(picture), "a.png"));
        assertEquals(List.of("situation.0.alt.zh WORDS_MISSING"), problems(walk));
        type(walk, "situation.0.alt.zh", "池子");
        assertEquals(List.of(), problems(walk));
        assertEquals("池口", house.editor.open(version).orElseThrow().fields(walk).get("situation.0.title.zh"));
    }

    private List<String> problems(String lesson) {
        return house.editor.open(version).orElseThrow().problems().stream()
                .filter(each -> each.lesson().equals(lesson))
                .map(each -> each.field() + " " + each.reason())
                .toList();
    }

    @Test
    void situationsAndChoicesAreMovedAddedAndTakenOut() {
        String walk = lesson(LessonKind.SCENARIO);
        type(walk, "op", "add");
        type(walk, "op", "add", "situation.0.title.zh", "甲");
        type(walk, "op", "down.0", "situation.1.title.zh", "乙");
        assertEquals(List.of("乙", "甲"), titles(walk));
        type(walk, "op", "up.0");
        assertEquals(List.of("乙", "甲"), titles(walk), "nothing stands above the first");
        type(walk, "op", "choice.1");
        type(walk, "op", "dropChoice.1.0", "situation.1.choice.2.text.zh", "丙");
        assertEquals(
                List.of("", "丙"),
                scenario(walk).situations().get(1).choices().stream()
                        .map(each -> each.text().zh())
                        .toList());
        type(walk, "op", "remove.0");
        type(walk, "op", "add");
        assertEquals(List.of("甲", ""), titles(walk));
        assertEquals(
                2,
                scenario(walk).situations().stream()
                        .map(Scenario.Situation::key)
                        .distinct()
                        .count());
        type(walk, "op", "remove.77");
        type(walk, "op", "nonsense");
        assertEquals(2, titles(walk).size());
    }

    private List<String> titles(String lesson) {
        return scenario(lesson).situations().stream()
                .map(each -> each.title().zh())
                .toList();
    }

    @Test
    void aSceneIsDrawnPlaceByPlace() throws IOException {
        String hunt = lesson(LessonKind.SCENE);
        assertEquals(
                List.of("length LENGTH_INVALID", "file MISSING", "alt.zh WORDS_MISSING", "region NO_HAZARD"),
                problems(hunt));
        byte[] picture =
                Files.readAllBytes(AllKinds.in(folder.resolve("kinds"), "k").resolve("files/a.png"));
        assertEquals(
                Optional.empty(), house.files.take(version, hunt, "file", new ByteArrayInputStream(picture), "a.png"));
        type(hunt, "op", "add", "alt.zh", "仓库", "length", "2", "share", "八成");
        type(hunt, "region.0.label.zh", "电线", "region.0.outline", "1,1 9,1 9,9", "op", "add");
        assertEquals(
                List.of(
                        "share NUMBER_FORM",
                        "region.0.measure.zh MISSING",
                        "region.1.label.zh MISSING",
                        "region.1.outline OUTLINE_FORM",
                        "region.1.measure.zh MISSING"),
                problems(hunt));
        type(hunt, "share", "80%", "region.0.measure.zh", "离开水", "region.1.label.zh", "货架");
        type(hunt, "region.1.hazard", "false", "region.1.outline", "20,20 30,20 30,30");
        assertEquals(List.of(), problems(hunt));
        type(hunt, "op", "clear.0");
        assertEquals(List.of("region.0.outline OUTLINE_FORM"), problems(hunt));
        type(hunt, "op", "remove.0");
        assertEquals(List.of("region NO_HAZARD"), problems(hunt));
        assertEquals("货架", house.editor.open(version).orElseThrow().fields(hunt).get("region.0.label.zh"));
    }

    @Test
    void practiceIsOrderedFromATopicOrByName() {
        String drill = lesson(LessonKind.PRACTICE);
        type(drill, "length", "3");
        assertEquals(List.of("questions MISSING"), problems(drill));
        type(drill, "topic", "有限空间", "count", "五", "right", "0");
        assertEquals(List.of("count NUMBER_FORM", "right NUMBER_FORM"), problems(drill));
        type(drill, "count", "5", "right", "80%");
        assertEquals(List.of("questions QUESTIONS_FEW"), problems(drill), "the topic has four");
        type(drill, "count", "4");
        assertEquals(List.of(), problems(drill));
        type(drill, "draw", "questions", "questions", "q1\nq9, q1");
        assertEquals(List.of("questions QUESTIONS_FEW"), problems(drill), "one of those named is not there");
        type(drill, "questions", "q1 q2", "count", "2");
        assertEquals(List.of(), problems(drill));
        assertEquals("", house.editor.open(version).orElseThrow().fields(drill).get("topic"));
    }

    @Test
    void anArchiveOfEachKindComesInEqual() throws IOException {
        version = house.desk
                .bringIn(new FolderArchive(AllKinds.in(folder.resolve("kinds"), code)))
                .version()
                .orElseThrow();
        Path zip = folder.resolve("course.zip");
        assertTrue(house.archives.write(version, Files.newOutputStream(zip)));
        try (ZipArchive archive = new ZipArchive(zip)) {
            ImportReport report = house.desk.bringIn(archive);
            assertEquals(List.of(), report.problems());
            assertTrue(report.unchanged());
        }
    }

    @Test
    void aScenarioThatLeadsNowhereIsNotBroughtIn() throws IOException {
        Path pack = AllKinds.in(folder.resolve("kinds"), code);
        Path file = pack.resolve("scenarios/walk.json");
        String sound = Files.readString(file);
        Files.writeString(file, sound.replace("\"to\":\"tested\"", "\"to\":\"nowhere\""));
        List<String> details = house.desk.examine(new FolderArchive(pack)).problems().stream()
                .map(PackProblem::detail)
                .toList();
        assertTrue(details.contains("situation.0.choice.0.to: TARGET_MISSING"), details.toString());
        assertTrue(details.contains("situation.1: UNREACHABLE"), details.toString());
        Files.writeString(file, "{no JSON");
        assertEquals(
                List.of("situations: MISSING"),
                house.desk.examine(new FolderArchive(pack)).problems().stream()
                        .map(PackProblem::detail)
                        .toList());
        Files.writeString(file, sound.replace("../files/a.png", "../files/none.png"));
        assertEquals(
                List.of(PackProblem.Kind.FILE_MISSING),
                house.desk.examine(new FolderArchive(pack)).problems().stream()
                        .map(PackProblem::kind)
                        .toList());
    }

    @Test
    void theNextVersionShowsWhichLinesOfAScenarioAreDifferent() throws IOException {
        Path pack = AllKinds.in(folder.resolve("kinds"), code);
        Version before = broughtIn(pack);
        Path file = pack.resolve("scenarios/walk.json");
        Files.writeString(file, Files.readString(file).replace("检测仪在响", "检测仪不响"));
        CourseDiff diff = CourseDiff.between(before, broughtIn(pack));
        assertEquals(1, diff.lessons().size());
        assertEquals(
                List.of(new CourseDiff.Line(false, "检测仪在响"), new CourseDiff.Line(true, "检测仪不响")),
                diff.lessons().get(0).lines());
    }

    private Version broughtIn(Path pack) {
        return house.courses
                .find(house.desk.bringIn(new FolderArchive(pack)).version().orElseThrow())
                .orElseThrow();
    }
}
