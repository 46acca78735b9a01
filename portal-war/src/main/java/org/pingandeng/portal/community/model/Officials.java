package org.pingandeng.portal.community.model;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People who work on titles. */
public interface Officials {

    /**
     * Somebody who may be named for a visit.
     *
     * @param id who
     * @param name how they are called
     * @param place where they belong; empty for nowhere
     * @param path of that place; empty for nowhere
     */
    record Official(UUID id, String name, String place, String path) {}

    /** Who may go and see, by name. */
    List<Official> assessors();

    /** Who keeps the records of an organisation. */
    Set<UUID> managers(UUID organisation);
}
