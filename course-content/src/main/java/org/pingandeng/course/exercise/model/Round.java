package org.pingandeng.course.exercise.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/**
 * Once through an exercise.
 *
 * @param id chosen by the page that offers it, so that the same request twice begins one
 * @param learner who
 * @param owner the learner's organisation, if any
 * @param lesson which
 * @param content the SHA-256 of the lesson's content in hex: what another content asks for is another exercise
 * @param begunAt server's time
 */
public record Round(
        UUID id, LearnerId learner, Optional<UUID> owner, LessonId lesson, String content, Instant begunAt) {}
