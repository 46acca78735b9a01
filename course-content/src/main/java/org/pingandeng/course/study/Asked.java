package org.pingandeng.course.study;

import java.util.List;
import java.util.UUID;

/**
 * A question before a learner in the middle of a film.
 *
 * @param id its number
 * @param stem what is asked; blank where only presence is asked for
 * @param choices what can be answered; empty where only presence is asked for
 * @param secondsLeft how long there is for the answer
 */
public record Asked(UUID id, String stem, List<String> choices, long secondsLeft) {}
