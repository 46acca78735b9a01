package org.pingandeng.portal.law.model;

import java.util.List;

/** Where interpretations are kept. */
public interface Interpretations {

    /**
     * Adds one or replaces the one with its code.
     *
     * @param interpretation the new words
     * @return whether that changed anything
     */
    boolean keep(Interpretation interpretation);

    /** All of them by code. */
    List<Interpretation> all();
}
