package org.pingandeng.course.catalogue;

import java.time.Instant;
import java.util.List;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.Version;

/**
 * A version of a course, for those who write courses.
 *
 * @param id of the version
 * @param code of the course
 * @param number from 1
 * @param state the name of a {@link Version.State}
 * @param title what the course is called
 * @param lessons how many
 * @param seconds their stated lengths together
 * @param importedAt when it was brought in or begun
 * @param publishedAt when it was published, or null
 * @param mine whether the caller may work on it
 * @param parts its lessons
 */
public record VersionView(
        String id,
        String code,
        int number,
        String state,
        Text title,
        int lessons,
        int seconds,
        Instant importedAt,
        Instant publishedAt,
        boolean mine,
        List<PartView> parts) {

    /**
     * A lesson.
     *
     * @param id of the lesson
     * @param title what it is called
     * @param kind its kind's code
     * @param withdrawn why it was taken from learners; blank when it was not
     */
    public record PartView(String id, Text title, String kind, String withdrawn) {}

    static VersionView of(Version version, boolean mine) {
        return new VersionView(
                version.id().toString(),
                version.code(),
                version.number(),
                version.state().name(),
                version.title(),
                version.lessons().size(),
                version.seconds(),
                version.importedAt(),
                version.publishedAt().orElse(null),
                mine,
                version.lessons().stream().map(lesson -> part(version, lesson)).toList());
    }

    private static PartView part(Version version, Lesson lesson) {
        return new PartView(
                lesson.id().toString(),
                lesson.title(),
                lesson.kind().code(),
                version.withdrawn().getOrDefault(lesson.id(), ""));
    }
}
