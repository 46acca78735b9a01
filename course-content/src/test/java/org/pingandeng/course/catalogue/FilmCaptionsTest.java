package org.pingandeng.course.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.SmallCourse;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.catalogue.model.LessonContent.Video;
import org.pingandeng.course.catalogue.store.JdbcFilmCaptions;
import org.pingandeng.course.pack.FolderArchive;

class FilmCaptionsTest {

    @TempDir
    Path folder;

    @Test
    void theCaptionsAFilmCameWithAreFound() {
        TestHouse house = new TestHouse(folder.resolve("media"));
        String code = "c-" + UUID.randomUUID();
        house.desk.bringIn(new FolderArchive(SmallCourse.in(folder.resolve("pack"), code)));
        Video video = house.courses.all().stream()
                .filter(version -> version.code().equals(code))
                .flatMap(version -> version.lessons().stream())
                .map(lesson -> lesson.content())
                .filter(Video.class::isInstance)
                .map(Video.class::cast)
                .findFirst()
                .orElseThrow();
        JdbcFilmCaptions captions = new JdbcFilmCaptions(house.database);

        assertTrue(video.captionsZh().isPresent());
        assertEquals(video.captionsZh(), captions.of(video.file(), "zh_CN"));
        assertEquals(Optional.empty(), captions.of("0".repeat(64), "zh_CN"));
    }
}
