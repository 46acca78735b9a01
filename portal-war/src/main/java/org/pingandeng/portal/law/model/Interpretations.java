package org.pingandeng.portal.law.model;

import java.util.List;
import java.util.Optional;

/** Where interpretations are kept. */
public interface Interpretations {

    /**
     * Adds one or replaces the one with its code.
     *
     * @param interpretation the new words
     * @return whether that changed anything
     */
    boolean keep(Interpretation interpretation);

    /**
     * One of them.
     *
     * @param code its name
     */
    Optional<Interpretation> find(String code);

    /** All of them by code. */
    List<Interpretation> all();
}
