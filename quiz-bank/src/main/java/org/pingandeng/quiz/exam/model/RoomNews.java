package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an invigilator has for a room, and what the room has for the invigilator.
 *
 * @param messages not yet read, the oldest first
 * @param hand since when the candidate has been asking for somebody, or null
 */
public record RoomNews(List<Message> messages, Instant hand) {

    /**
     * A message to a candidate.
     *
     * @param id the order's
     * @param text its words
     * @param at when it was sent
     */
    public record Message(UUID id, String text, Instant at) {}
}
