package org.pingandeng.course.study.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A learner's note at a moment of a lesson.
 *
 * @param id its number
 * @param second where in a video, or the page of a PDF
 * @param text what they wrote
 * @param at when
 */
public record Note(UUID id, int second, String text, Instant at) {}
