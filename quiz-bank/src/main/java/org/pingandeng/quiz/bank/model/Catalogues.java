package org.pingandeng.quiz.bank.model;

import java.util.List;

/** All catalogues, old and new. */
public interface Catalogues {

    /**
     * Adds a catalogue, or replaces the one with its code.
     *
     * @param catalogue whole
     */
    void keep(Catalogue catalogue);

    /**
     * All of them.
     *
     * @return by kind, the newest first
     */
    List<Catalogue> all();
}
