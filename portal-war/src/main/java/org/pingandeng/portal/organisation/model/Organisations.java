package org.pingandeng.portal.organisation.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All organisations. */
public interface Organisations {

    /**
     * Adds a new place.
     *
     * @param organisation not yet kept
     */
    void add(Organisation organisation);

    /**
     * Finds a place.
     *
     * @param id which
     * @return it, tracked in the running transaction
     */
    Optional<Organisation> find(UUID id);

    /**
     * A part of the tree.
     *
     * @param reach path of its top; empty for all
     * @return in the order in which a tree is drawn
     */
    List<Organisation> within(String reach);

    /**
     * A page of a part of the tree.
     *
     * @param reach path of its top; empty for all
     * @param words part of a name; empty for all
     * @param from how many to pass over
     * @param most how many
     * @return in the order in which a tree is drawn
     */
    List<Organisation> within(String reach, String words, int from, int most);

    /** How many places there are; parameters as there. */
    long count(String reach, String words);

    /** The ids of a part of the tree; a county has more places than a page needs whole. */
    Set<UUID> ids(String reach);

    /** The industry fields of the county plan, in its order. */
    List<String> fields();

    /**
     * The places of some kinds.
     *
     * @param kinds which
     * @return in the order in which a tree is drawn
     */
    List<Organisation> of(Set<OrganisationKind> kinds);
}
