package org.pingandeng.portal.law.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where laws are kept. */
public interface Laws {

    /**
     * Adds a law or replaces the one with its code, articles included.
     *
     * @param law the law
     */
    void keep(Law law);

    /** All laws by code, each with its articles in the order of their numbers. */
    List<Law> all();

    /**
     * One law.
     *
     * @param code its code
     * @return it with its articles, if it is kept
     */
    Optional<Law> find(String code);

    /**
     * Writes down what became of articles.
     *
     * @param changes appended
     */
    void append(List<LawChange> changes);

    /**
     * What became of articles since a moment.
     *
     * @param from the moment
     * @return the latest first, 500 at most
     */
    List<LawChange> changes(Instant from);

    /**
     * What became of one article, paragraphs included.
     *
     * @param law code of its law
     * @param number its number; empty for all of the law
     * @return the latest first
     */
    List<LawChange> changesOf(String law, String number);
}
