package org.pingandeng.portal.law.model;

import java.util.List;

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
}
