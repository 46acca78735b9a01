package org.pingandeng.course;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.catalogue.CourseDesk;
import org.pingandeng.course.catalogue.store.JdbcCourses;
import org.pingandeng.course.sql.Database;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.MediaRegister;

/** The module put together without a container, on a real database, with a clock that a test can move. */
public final class TestHouse {

    /** A clock that stands still until it is moved. */
    public static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-24T01:00:00Z");

        /**
         * Lets time pass.
         *
         * @param millis how much
         */
        public void pass(long millis) {
            now = now.plusMillis(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    public final Watch watch = new Watch();
    public final List<String> told = new ArrayList<>();
    public final Database database = new Database(SharedPostgres.dataSource("course"));
    public final JdbcCourses courses = new JdbcCourses(database);
    public final Catalogue catalogue = new Catalogue(courses);
    public final CourseDesk desk;

    /**
     * A house with a media folder.
     *
     * @param media where files go
     */
    public TestHouse(Path media) {
        MediaLibrary library =
                new MediaLibrary(new MediaFolder(media), new MediaRegister(SharedPostgres.dataSource("media")), watch);
        desk = new CourseDesk(
                courses,
                library,
                (action, subject, detail) -> {},
                (topic, key, payload) -> told.add(topic + " " + key),
                watch);
    }
}
