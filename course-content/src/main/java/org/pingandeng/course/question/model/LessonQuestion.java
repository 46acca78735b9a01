package org.pingandeng.course.question.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/**
 * A learner's question under a lesson.
 *
 * @param id its number
 * @param learner who asks
 * @param owner the learner's organisation at that time, if any
 * @param course the course's code
 * @param courseOwner the organisation that the course belongs to; empty for the county's
 * @param lesson under which lesson
 * @param place the second of a film or the page of a document that it is about, if any
 * @param text what is asked
 * @param askedAt when
 * @param takenBack whether the learner took it back
 * @param answer the last answer, if there is one
 */
public record LessonQuestion(
        UUID id,
        LearnerId learner,
        Optional<UUID> owner,
        String course,
        Optional<UUID> courseOwner,
        LessonId lesson,
        OptionalInt place,
        String text,
        Instant askedAt,
        boolean takenBack,
        Optional<LessonAnswer> answer) {

    /** Whether somebody waits for an answer. */
    public boolean open() {
        return !takenBack && answer.isEmpty();
    }

    /** Whether all learners of the course see it, without who asked. */
    public boolean published() {
        return !takenBack && answer.filter(LessonAnswer::published).isPresent();
    }

    /**
     * How long somebody has waited for an answer.
     *
     * @param now the time
     * @return zero where nobody waits
     */
    public Duration age(Instant now) {
        return open() ? Duration.between(askedAt, now) : Duration.ZERO;
    }
}
