package org.pingandeng.portal.news.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where alerts are kept. */
public interface Alerts {

    /**
     * Adds an alert.
     *
     * @param alert what is sent
     * @param sender by whom
     * @param enterprises to whom, with their names
     * @return false where it was there before, and nothing changed
     */
    boolean add(Alert alert, UUID sender, Map<UUID, String> enterprises);

    /** A page of the alerts there are, the latest first. */
    List<Alert> all(int from, int most);

    /** How many alerts there are. */
    long count();

    /**
     * How many enterprises stand how with some alerts.
     *
     * @param alerts which
     * @param now the server's time
     * @return by alert; a state in which nobody stands has no entry
     */
    Map<UUID, Map<Recipient.State, Long>> states(Collection<Alert> alerts, Instant now);

    /** An alert. */
    Optional<Alert> find(UUID id);

    /** To whom an alert went, by name, with what they did. */
    List<Recipient> recipients(UUID alert);

    /** A page of those to whom an alert went, by name, with what they did. */
    List<Recipient> recipients(UUID alert, int from, int most);

    /** A page of the alerts that an enterprise got, the latest first. */
    List<Alert> of(UUID enterprise, int from, int most);

    /** How many alerts an enterprise got. */
    long count(UUID enterprise);

    /**
     * What one enterprise did about some alerts.
     *
     * @param enterprise which
     * @param alerts which ones
     * @return by alert; those that were not sent to it are not there
     */
    Map<UUID, Recipient> mine(UUID enterprise, Collection<UUID> alerts);

    /** Alerts whose time is over and that some have not read, of the last weeks. */
    List<Alert> overdue(Instant now);

    /**
     * Appends what happened. The same again (read, confirmed, the same reminder) changes nothing.
     *
     * @return whether it was new
     */
    default boolean append(UUID alert, UUID enterprise, Answer answer) {
        return append(alert, enterprise, answer, null);
    }

    /**
     * Appends what a form says. What was sent twice by a hurried finger is kept once; other words under the same number
     * are something new.
     *
     * @param request the form's number; null for none
     * @return whether it was new
     */
    boolean append(UUID alert, UUID enterprise, Answer answer, UUID request);
}
