package org.pingandeng.course.question.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer to a question. A better one is another answer.
 *
 * @param text what is said
 * @param published whether all learners of the course see it, without who asked
 * @param by who answered
 * @param at when
 */
public record LessonAnswer(String text, boolean published, UUID by, Instant at) {}
