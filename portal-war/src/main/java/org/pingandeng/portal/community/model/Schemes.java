package org.pingandeng.portal.community.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All versions of all schemes. */
public interface Schemes {

    /** Every version, by code and number. */
    List<Kept> all();

    /**
     * A version with who made it.
     *
     * @param scheme the version
     * @param author who wrote it; null for the portal itself
     * @param authorName how they are called
     * @param setByName who put it in force; empty for a draft
     */
    record Kept(Scheme scheme, UUID author, String authorName, String setByName) {}

    /** One version. */
    Optional<Scheme> version(String code, int number);

    /** Writes a draft, in place of an earlier draft of the same scheme. */
    void draft(Scheme scheme, UUID author, String authorName, Instant now);

    /** Puts a draft in force. Whether there was one. */
    boolean enforce(String code, int number, LocalDate from, UUID person, String name);

    /**
     * Notes which versions have come into force. Each is noted once, on whichever node is first.
     *
     * @param today the day on which they are in force
     * @param now when it is noted
     * @return the codes of those that were not noted before
     */
    List<String> begin(LocalDate today, Instant now);
}
