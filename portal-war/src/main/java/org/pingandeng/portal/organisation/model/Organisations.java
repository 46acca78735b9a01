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
