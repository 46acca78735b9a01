package org.pingandeng.portal.post.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether the information system of an enterprise is online, as the office found it.
 *
 * @param id made by the form, so that sending twice enters one
 * @param enterprise which enterprise
 * @param online yes or no
 * @param day on which it was so
 * @param source whence it is known
 * @param who entered it
 * @param at when
 */
public record OnlineNote(
        UUID id, UUID enterprise, boolean online, LocalDate day, String source, String who, Instant at) {

    private static final int LONGEST_SOURCE = 200;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    /**
     * What stands in the way of entering it.
     *
     * @param today the day in the county
     */
    public Optional<PostRefusal> flaw(LocalDate today) {
        if (day == null || day.isBefore(FIRST) || day.isAfter(today)) {
            return Optional.of(PostRefusal.DAY);
        }
        boolean sound = !source.isBlank() && source.length() <= LONGEST_SOURCE;
        return sound ? Optional.empty() : Optional.of(PostRefusal.SOURCE);
    }

    /**
     * Whether another says the same, whenever it was entered.
     *
     * @param other any
     */
    public boolean same(OnlineNote other) {
        return enterprise.equals(other.enterprise)
                && online == other.online
                && day.equals(other.day)
                && source.equals(other.source);
    }
}
