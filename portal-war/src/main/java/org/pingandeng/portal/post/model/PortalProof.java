package org.pingandeng.portal.post.model;

import java.time.LocalDate;

/**
 * The proof of a training for the post that this portal issued and that is valid.
 *
 * @param serial its number
 * @param lastDay the last valid day; null where it does not expire
 */
public record PortalProof(String serial, LocalDate lastDay) {}
