package org.pingandeng.portal.law.model;

import java.util.List;
import java.util.Optional;

/** Where the glossary is kept. */
public interface Terms {

    /**
     * Adds a word or replaces what is said of it.
     *
     * @param term the word with what it means
     * @return whether that changed anything
     */
    boolean keep(Term term);

    /**
     * One word.
     *
     * @param word as it is written
     */
    Optional<Term> find(String word);

    /** All words, as they are read. */
    List<Term> all();
}
