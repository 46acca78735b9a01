package org.pingandeng.course.offline.model;

import java.time.Instant;
import java.util.Optional;
import org.pingandeng.course.hours.model.Terms;

/**
 * How a lesson stands when a record of it comes in.
 *
 * @param terms what it allows
 * @param withdrawn whether it was taken from learners
 * @param digest of what it shows now
 * @param since when that was published, where it is known
 */
public record LessonNow(Terms terms, boolean withdrawn, String digest, Optional<Instant> since) {}
