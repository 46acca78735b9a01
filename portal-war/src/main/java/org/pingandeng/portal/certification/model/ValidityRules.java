package org.pingandeng.portal.certification.model;

import java.util.List;

/** The dated rules of how long certificates last. What was in force is never rewritten. */
public interface ValidityRules {

    /**
     * All of them.
     *
     * @return by programme, the newest first
     */
    List<DatedValidity> all();

    /**
     * Adds a version.
     *
     * @param rule from which day on
     * @return false when a version of that day is there already
     */
    boolean add(DatedValidity rule);
}
