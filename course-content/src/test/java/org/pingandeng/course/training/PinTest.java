package org.pingandeng.course.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.SmallCourse;
import org.pingandeng.course.pack.FolderArchive;
import org.pingandeng.course.training.model.Requirements;

/** A running class keeps the version it began with; others study the new one. */
class PinTest {

    @TempDir
    Path folder;

    @Test
    void aMemberKeepsTheVersionThatTheClassBeganWith() throws IOException {
        TrainingHouse house = new TrainingHouse(folder);
        UUID id = house.open(5, Requirements.NONE);
        LearnerId member = house.member(id);
        LearnerId other = house.learner();
        house.house.programmeDesk.enrol(other, house.programme, Optional.empty());
        Path changed = folder.resolve("changed");
        Files.createDirectories(changed.resolve("lessons"));
        Files.writeString(changed.resolve("lessons/01.md"), "# 改过的\n\n新的内容。");
        house.house.publish(house.house
                .desk
                .bringIn(new FolderArchive(SmallCourse.in(changed, house.programme)))
                .version()
                .orElseThrow());
        LessonId lesson = LessonId.of(house.programme, "l01");
        assertFalse(text(house, member, lesson).contains("新的内容"), "the class keeps its version");
        assertTrue(text(house, other, lesson).contains("新的内容"));
        ClassShelf.Kept kept = house.shelf.kept(id, TrainingHouse.ALL).get(0);
        assertEquals(1, kept.pin().number());
        assertEquals(Optional.of(2), kept.newer());
        assertEquals(
                1,
                house.shelf.classes(TrainingHouse.ALL).stream()
                        .filter(each -> each.about().id().equals(id))
                        .mapToInt(ClassShelf.Line::outdated)
                        .sum(),
                "the list says which classes an update concerns");
        assertEquals(
                1,
                house.house.programmeDesk.completion(member, house.programme).stream()
                        .filter(each -> each.lessons().size() == 3)
                        .count());
    }

    private static String text(TrainingHouse house, LearnerId learner, LessonId lesson) {
        return house.house.room.lesson(learner, lesson).orElseThrow().content().toString();
    }
}
