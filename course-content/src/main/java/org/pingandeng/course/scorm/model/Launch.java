package org.pingandeng.course.scorm.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/**
 * A part of a package that a learner opened.
 *
 * @param id its number
 * @param learner who
 * @param owner the learner's organisation then, if any
 * @param lesson in which lesson
 * @param scorm of which package
 * @param item the part's identifier
 * @param begunAt when
 */
public record Launch(
        UUID id,
        LearnerId learner,
        Optional<UUID> owner,
        LessonId lesson,
        PackageId scorm,
        String item,
        Instant begunAt) {}
