package org.pingandeng.course.catalogue.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LessonId;

/** All courses. */
public interface Courses {

    /**
     * Adds a version as a draft, with the next number of its course; the first one makes the course.
     *
     * @param version without a number of its own; its owner is a new course's
     * @return the number it was given
     */
    int add(Version version);

    /**
     * Writes a draft's words and lessons anew.
     *
     * @param version a draft
     */
    void write(Version version);

    /**
     * Takes a version from one state to another.
     *
     * @param version which
     * @param from where it has to stand
     * @param to where it stands then
     * @return false when it did not stand there
     */
    boolean move(UUID version, Version.State from, Version.State to);

    /**
     * The newest version of a course, wherever it stands.
     *
     * @param code of the course
     * @return the version, or empty when there is no such course
     */
    Optional<Version> latest(String code);

    /**
     * What learners study of a course, or studied until it was withdrawn.
     *
     * @param code of the course
     * @return the published version, else the last withdrawn one, or empty
     */
    Optional<Version> taught(String code);

    /**
     * Every lesson that learners of a course ever had: minutes of a lesson that is gone stay.
     *
     * @param code of the course
     * @return their ids
     */
    Set<LessonId> everTaught(String code);

    /**
     * One version, held until the transaction's end.
     *
     * @param version its id
     * @return the version, or empty
     */
    Optional<Version> hold(UUID version);

    /**
     * The newest version with this content.
     *
     * @param code of the course
     * @param digest of the content
     * @return the version, or empty
     */
    Optional<Version> same(String code, String digest);

    /**
     * Publishes an approved version; what was published before is replaced.
     *
     * @param version an approved one
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
     * The course that a lesson belongs to, or belonged to when the course was withdrawn.
     *
     * @param lesson its id
     * @return the published version that has it, else the last withdrawn one, or empty
     */
    Optional<Version> taughtWith(LessonId lesson);

    /**
     * Every version of every course, the newest first within a course.
     *
     * @return with lessons
     */
    List<Version> all();

    /**
     * All who have courses.
     *
     * @return organisations, empty for the county
     */
    Set<Optional<UUID>> owners();

    /**
     * Whose courses name a file, in any version, or did while they were written.
     *
     * @param digest the file
     * @return organisations, empty for the county
     */
    Set<Optional<UUID>> owners(String digest);

    /**
     * The files that some organisations' courses name, in any version, or did while they were written.
     *
     * @param owners organisations, empty for the county
     * @return digests
     */
    Set<String> files(Set<Optional<UUID>> owners);

    /**
     * One version.
     *
     * @param version its id
     * @return the version, or empty
     */
    Optional<Version> find(UUID version);
}
