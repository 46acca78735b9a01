package org.pingandeng.course.offline.model;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.course.LessonId;

/**
 * A lesson kept on a device.
 *
 * @param id its number
 * @param device where
 * @param lesson which
 * @param course the course's code
 * @param digest of what it showed when it was kept
 * @param at when
 */
public record Keeping(UUID id, UUID device, LessonId lesson, String course, String digest, Instant at) {}
