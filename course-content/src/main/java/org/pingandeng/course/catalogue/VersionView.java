package org.pingandeng.course.catalogue;

import java.time.Instant;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Version;

/**
 * A version of a course, for those who write courses.
 *
 * @param id of the version
 * @param code of the course
 * @param number from 1
 * @param state {@code DRAFT}, {@code PUBLISHED} or {@code REPLACED}
 * @param title what the course is called
 * @param lessons how many
 * @param seconds their stated lengths together
 * @param importedAt when it was brought in
 * @param publishedAt when it was published, or null
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
        Instant publishedAt) {

    static VersionView of(Version version) {
        return new VersionView(
                version.id().toString(),
                version.code(),
                version.number(),
                version.state().name(),
                version.title(),
                version.lessons().size(),
                version.seconds(),
                version.importedAt(),
                version.publishedAt().orElse(null));
    }
}
