package org.pingandeng.portal.talk.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where talks are kept. */
public interface Talks {

    /**
     * Adds a talk, unless one with its id is there.
     *
     * @param talk the talk
     * @return whether it was added
     */
    boolean add(Talk talk);

    /**
     * One talk.
     *
     * @param id which
     */
    Optional<Talk> find(UUID id);

    /**
     * The talks of some organisations.
     *
     * @param owners which
     * @param most how many
     * @return the latest first
     */
    List<Talk> ownedBy(Set<UUID> owners, int most);
}
