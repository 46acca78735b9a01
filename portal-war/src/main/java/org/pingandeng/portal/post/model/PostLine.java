package org.pingandeng.portal.post.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.PersonalData;

/**
 * Somebody in a post. The name is personal data: only the organisation whose list it is sees it.
 *
 * @param id made by the form, so that sending twice enters one
 * @param owner the organisation whose list it is
 * @param post which post
 * @param duty what they do there, such as the special operation; empty where nothing is to be said
 * @param person whose account; null where they have none
 * @param name as it was when the line was entered; empty once it was forgotten
 * @param since the first day in the post
 * @param who entered it
 * @param at when
 * @param end that they left it; null while they stand in it
 */
public record PostLine(
        UUID id,
        UUID owner,
        Post post,
        String duty,
        UUID person,
        String name,
        LocalDate since,
        String who,
        Instant at,
        Ending end) {

    private static final int LONGEST_DUTY = 60;
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    /**
     * What stands in the way of entering it.
     *
     * @param today the day in the county
     */
    public Optional<PostRefusal> flaw(LocalDate today) {
        if (PersonalData.name(name).isPresent()) {
            return Optional.of(PostRefusal.NAME);
        }
        if (duty.length() > LONGEST_DUTY) {
            return Optional.of(PostRefusal.DUTY);
        }
        boolean timely = since != null && !since.isBefore(FIRST) && !since.isAfter(today);
        return timely ? Optional.empty() : Optional.of(PostRefusal.DAY);
    }

    /**
     * Whether they stand in the post on a day; the first and the last day belong to it.
     *
     * @param day any
     */
    public boolean current(LocalDate day) {
        return !since.isAfter(day) && (end == null || !end.lastDay().isBefore(day));
    }

    /**
     * Whether another line says the same.
     *
     * @param other under the same number
     */
    public boolean same(PostLine other) {
        return owner.equals(other.owner) && since.equals(other.since) && twin(other);
    }

    /**
     * Whether another line puts the same person into the same post for the same duty.
     *
     * @param other of the same list
     */
    public boolean twin(PostLine other) {
        return duty.equals(other.duty) && alike(other);
    }

    /**
     * Whether another line puts the same person into the same post, whatever they do there.
     *
     * @param other of the same list
     */
    public boolean alike(PostLine other) {
        return post == other.post
                && Objects.equals(person, other.person)
                && (person != null || name.equals(other.name));
    }
}
