package org.pingandeng.quiz.exam;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.RoomNews;

/**
 * What a room needs to begin or go on, by the server's clock.
 *
 * @param sitting which
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param now the server's time
 * @param endsAt when answering ends
 * @param graceEndsAt when late saves are no longer taken
 * @param closed whether it has been closed
 * @param pausedAt since when it has been paused, or null; while it is, no time runs
 * @param messages of the invigilator that were not yet read
 * @param hand since when the candidate has been asking for somebody, or null
 * @param lease number of the tab that may save
 * @param sequence last sequence saved under this lease; 0 for none
 * @param hash its hash as hexadecimal digits; zeros for none
 * @param answers last answer to each slot, JSON text
 * @param fileKey Base64 of the key under which the room seals answers that the network does not carry
 * @param token a fresh one in place of the one shown
 */
public record RoomState(
        UUID sitting,
        String titleZh,
        String titleEn,
        Instant now,
        Instant endsAt,
        Instant graceEndsAt,
        boolean closed,
        Instant pausedAt,
        List<RoomNews.Message> messages,
        Instant hand,
        int lease,
        int sequence,
        String hash,
        Map<Integer, String> answers,
        String fileKey,
        String token) {}
