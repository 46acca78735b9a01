package org.pingandeng.course.catalogue.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;

/**
 * One version of a course. Its content never changes; a better one is a new version.
 *
 * @param id of this version
 * @param code of the course
 * @param number from 1
 * @param state where it stands
 * @param title what the course is called
 * @param summary what it is about
 * @param field the field of industry, in Chinese
 * @param picture the name of one of the portal's drawings
 * @param digest SHA-256 of its content: the same content is not brought in twice
 * @param importedAt when it was brought in
 * @param publishedAt when it was published, if it was
 * @param lessons in order
 */
public record Version(
        UUID id,
        String code,
        int number,
        State state,
        Text title,
        Text summary,
        String field,
        String picture,
        String digest,
        Instant importedAt,
        Optional<Instant> publishedAt,
        List<Lesson> lessons) {

    /** Where a version stands. */
    public enum State {
        /** Brought in, seen by its authors only. */
        DRAFT,
        /** What learners study. */
        PUBLISHED,
        /** Was studied once; a later version took its place. */
        REPLACED
    }

    /**
     * The sum of the lessons' stated lengths.
     *
     * @return seconds
     */
    public int seconds() {
        return lessons.stream().mapToInt(Lesson::seconds).sum();
    }

    /**
     * One of the lessons.
     *
     * @param lesson its id
     * @return the lesson, or empty when this version has it not
     */
    public Optional<Lesson> lesson(LessonId lesson) {
        return lessons.stream().filter(each -> each.id().equals(lesson)).findFirst();
    }
}
