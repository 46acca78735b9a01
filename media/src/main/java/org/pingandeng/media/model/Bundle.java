package org.pingandeng.media.model;

import java.time.Instant;

/**
 * Files that were given together and are kept under the names they had.
 *
 * @param id the SHA-256 digest of the list of their names and contents
 * @param files how many
 * @param bytes how much they are together
 * @param storedAt when they first came
 */
public record Bundle(MediaId id, int files, long bytes, Instant storedAt) {}
