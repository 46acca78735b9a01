package org.pingandeng.portal.news.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happened to an alert at one enterprise.
 *
 * @param kind what
 * @param person who; null for the portal itself
 * @param name how they are called
 * @param words what they say
 * @param file a file of the library, or null
 * @param fileName what it is called
 * @param heldOn the day of a talk, or null
 * @param round which reminder, from 1; 0 where it is none
 * @param at when
 */
public record Answer(
        Kind kind,
        UUID person,
        String name,
        String words,
        String file,
        String fileName,
        LocalDate heldOn,
        int round,
        Instant at) {

    /** What can happen. */
    public enum Kind {
        /** A manager opened it. */
        READ,
        /** A manager confirmed that they know it. */
        CONFIRMED,
        /** A manager says what was done. */
        DONE,
        /** The office talked to them (约谈). */
        TALK,
        /** The portal reminded them. */
        REMINDED
    }

    /**
     * What makes it one and the same: the form that it came by, and what it says.
     *
     * @param request the form's number
     */
    public UUID once(UUID request) {
        String all = String.join("\n", request.toString(), String.valueOf(heldOn), String.valueOf(file), words);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    /** What somebody said, without a file. */
    public static Answer of(Kind kind, UUID person, String name, String words, Instant at) {
        return new Answer(kind, person, name, words, null, "", null, 0, at);
    }
}
