package org.pingandeng.course.catalogue.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;

/**
 * One version of a course. Once it is in review its content never changes; a better one is a new version.
 *
 * @param id of this version
 * @param code of the course
 * @param owner the organisation the course belongs to; empty for the county's
 * @param number from 1
 * @param state where it stands
 * @param title what the course is called
 * @param summary what it is about
 * @param field the field of industry, in Chinese
 * @param picture the name of one of the portal's drawings
 * @param digest SHA-256 of its content: the same content is not brought in twice
 * @param importedAt when it was brought in or begun
 * @param publishedAt when it was published, if it was
 * @param lessons in order
 * @param withdrawn which of them were taken from learners, and why
 */
public record Version(
        UUID id,
        String code,
        Optional<UUID> owner,
        int number,
        State state,
        Text title,
        Text summary,
        String field,
        String picture,
        String digest,
        Instant importedAt,
        Optional<Instant> publishedAt,
        List<Lesson> lessons,
        Map<LessonId, String> withdrawn) {

    /** Where a version stands. */
    public enum State {
        /** Being written; seen by its authors only. */
        DRAFT,
        /** Waiting for somebody who did not write it. */
        IN_REVIEW,
        /** Found good; may be published. */
        APPROVED,
        /** What learners study. */
        PUBLISHED,
        /** Was studied once; a later version took its place. */
        REPLACED,
        /** Was studied once; was taken away. */
        WITHDRAWN,
        /** Was never studied; its authors gave it up. */
        DISCARDED;

        /**
         * Whether it is on its way to learners.
         *
         * @return true from the first word to the last look before it is published
         */
        public boolean open() {
            return this == DRAFT || this == IN_REVIEW || this == APPROVED;
        }
    }

    /**
     * A fresh draft.
     *
     * @param id of its own
     * @param code of the course
     * @param owner the organisation the course belongs to
     * @param digest of its content
     * @param at when
     * @param draft its words and lessons
     * @return without a number
     */
    public static Version draft(UUID id, String code, Optional<UUID> owner, String digest, Instant at, Draft draft) {
        return new Version(
                id,
                code,
                owner,
                0,
                State.DRAFT,
                draft.title(),
                draft.summary(),
                draft.field(),
                draft.picture(),
                digest,
                at,
                Optional.empty(),
                draft.lessons(code),
                Map.of());
    }

    /**
     * The same with lessons.
     *
     * @param lessons in order
     * @param withdrawn which were taken from learners
     * @return the version
     */
    public Version with(List<Lesson> lessons, Map<LessonId, String> withdrawn) {
        return new Version(
                id,
                code,
                owner,
                number,
                state,
                title,
                summary,
                field,
                picture,
                digest,
                importedAt,
                publishedAt,
                lessons,
                withdrawn);
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
