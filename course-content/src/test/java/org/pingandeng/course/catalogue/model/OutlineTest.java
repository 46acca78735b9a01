package org.pingandeng.course.catalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Draft.Chapter;
import org.pingandeng.course.catalogue.model.Draft.Part;
import org.pingandeng.course.catalogue.model.Outline.Spot;
import org.pingandeng.course.catalogue.model.Outline.Way;

class OutlineTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Part part(String code, LessonContent content) {
        return new Part(
                code, new Text("课" + code, ""), Text.NONE, 60, false, List.of("甲"), List.of("安全生产法:28"), content);
    }

    private static Draft draft(Random random) {
        List<Chapter> chapters = new ArrayList<>();
        int next = 0;
        for (int chapter = random.nextInt(5); chapter >= 0; chapter--) {
            List<Part> lessons = new ArrayList<>();
            for (int lesson = random.nextInt(4); lesson > 0; lesson--) {
                lessons.add(part("l" + next++, content(random)));
            }
            chapters.add(new Chapter(new Text("章" + chapter, "C"), List.copyOf(lessons)));
        }
        return new Draft(new Text("课程", "Course"), Text.NONE, "工贸", "space", chapters);
    }

    private static LessonContent content(Random random) {
        String file = "%064x".formatted(random.nextInt(1000));
        return switch (random.nextInt(5)) {
            case 0 ->
                new LessonContent.Prose(
                        "<p>甲<img src=\"media:" + file + "\" /></p>", Optional.of("甲 ![](media:" + file + ")"));
            case 1 -> new LessonContent.Pdf(file, random.nextInt(9));
            case 2 -> new LessonContent.Video(file, Optional.of(file), Optional.empty());
            case 3 -> new LessonContent.Audio(file, Optional.empty(), Optional.of(file), new Text("听", ""));
            default ->
                new LessonContent.Gallery(
                        List.of(new LessonContent.Gallery.Picture(file, new Text("图", "P"), Text.NONE)));
        };
    }

    private static Spot spot(Random random, Draft draft) {
        int chapter = random.nextInt(draft.chapters().size());
        return new Spot(
                chapter, random.nextInt(draft.chapters().get(chapter).lessons().size() + 1) - 1);
    }

    private static TreeSet<String> codes(Draft draft) {
        return draft.parts().stream().map(Part::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLessonIsLostOrDoubledHoweverItIsMoved(long seed) {
        Random random = new Random(seed);
        Draft draft = draft(random);
        TreeSet<String> codes = codes(draft);
        for (int step = 0; step < 30; step++) {
            draft = random.nextBoolean()
                    ? Outline.move(draft, spot(random, draft), Way.values()[random.nextInt(4)])
                    : Outline.place(draft, spot(random, draft), spot(random, draft));
            assertEquals(codes, codes(draft));
            assertEquals(codes.size(), draft.parts().size());
            assertTrue(draft.chapters().size() > 0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void downAndUpAgainIsWhereItWas(long seed) {
        Random random = new Random(seed);
        Draft draft = draft(random);
        Spot spot = spot(random, draft);
        Draft down = Outline.move(draft, spot, Way.DOWN);
        Spot there = spot.lesson() < 0
                ? Spot.chapter(spot.chapter() + 1)
                : Outline.find(
                                down,
                                draft.chapters()
                                        .get(spot.chapter())
                                        .lessons()
                                        .get(spot.lesson())
                                        .code())
                        .orElseThrow();
        if (!down.equals(draft)) {
            assertEquals(draft, Outline.move(down, there, Way.UP));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDraftIsReadAsItWasWritten(long seed) {
        Draft draft = draft(new Random(seed));
        assertEquals(draft, DraftJson.read(DraftJson.write(draft).toString()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUndoneRemovalGivesTheOrderBackAndKeepsWhatWasTyped(long seed) {
        Random random = new Random(seed);
        Draft before = draft(random);
        Draft typed = Outline.remove(before, spot(random, before));
        for (Part part : typed.parts()) {
            typed = typed.changed(part.code(), each -> each.lasting(99));
        }
        Draft back = typed.orderedAs(before);
        assertEquals(
                before.parts().stream().map(Part::code).toList(),
                back.parts().stream().map(Part::code).toList());
        for (Part part : typed.parts()) {
            assertEquals(99, back.part(part.code()).orElseThrow().seconds());
        }
    }

    @Test
    void outOfItsChapterALessonBeginsOneAndAChapterGoesIntoTheOneAbove() {
        Part one = part("one", new LessonContent.Pdf("", 0));
        Part two = part("two", new LessonContent.Pdf("", 0));
        Draft draft =
                new Draft(Text.NONE, Text.NONE, "", "", List.of(new Chapter(new Text("甲", ""), List.of(one, two))));
        Draft out = Outline.move(draft, new Spot(0, 1), Way.OUT);
        assertEquals(
                List.of("甲", "课two"),
                out.chapters().stream().map(each -> each.title().zh()).toList());
        assertEquals(draft, Outline.move(out, Spot.chapter(1), Way.IN));
    }
}
