package org.pingandeng.course.training.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a class.
 *
 * @param kind a state that it came into, or what else was done
 * @param at when
 * @param actor who did it
 * @param words what they said to it; may be blank
 */
public record Step(String kind, Instant at, UUID actor, String words) {}
