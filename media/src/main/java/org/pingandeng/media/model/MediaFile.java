package org.pingandeng.media.model;

import java.time.Instant;

/**
 * A file in the library.
 *
 * @param id its name
 * @param type its kind, by content
 * @param bytes its size
 * @param name what its first giver called it
 * @param storedAt when it first came
 */
public record MediaFile(MediaId id, MediaType type, long bytes, String name, Instant storedAt) {}
