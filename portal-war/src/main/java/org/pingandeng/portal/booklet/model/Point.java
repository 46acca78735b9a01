package org.pingandeng.portal.booklet.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A place where copies can be had.
 *
 * @param id made by the form
 * @param name of the place
 * @param words where it is and when it is open
 * @param who entered it
 * @param at when
 */
public record Point(UUID id, String name, String words, String who, Instant at) {}
