package org.pingandeng.course.catalogue.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LessonId;

/** All courses. */
public interface Courses {

    /**
     * Adds a version as a draft, with the next number of its course; the first one makes the course.
     *
     * @param version without a number of its own
     * @param owner the organisation it belongs to, if any
     * @return the number it was given
     */
    int add(Version version, Optional<UUID> owner);

    /**
     * The newest version with this content.
     *
     * @param code of the course
     * @param digest of the content
     * @return the version, or empty
     */
    Optional<Version> same(String code, String digest);

    /**
     * Publishes a draft; what was published before is replaced.
     *
     * @param version a draft
     * @param now when
     */
    void publish(UUID version, Instant now);

    /**
     * What learners study, with lessons, in the order in which courses came.
     *
     * @return published versions
     */
    List<Version> published();

    /**
     * What learners study of one course.
     *
     * @param code of the course
     * @return the published version, or empty
     */
    Optional<Version> published(String code);

    /**
     * The course that a lesson belongs to now.
     *
     * @param lesson its id
     * @return the published version that has it, or empty
     */
    Optional<Version> publishedWith(LessonId lesson);

    /**
     * Every version of every course, the newest first within a course.
     *
     * @return with lessons
     */
    List<Version> all();

    /**
     * One version.
     *
     * @param version its id
     * @return the version, or empty
     */
    Optional<Version> find(UUID version);
}
