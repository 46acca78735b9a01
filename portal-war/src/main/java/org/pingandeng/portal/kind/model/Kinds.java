package org.pingandeng.portal.kind.model;

import java.util.List;

/** Where the lists are kept. */
public interface Kinds {

    /** A list in its order, also what is no longer offered. */
    List<Kind> all(KindList list);

    /** Adds a kind at the end, unless one of its code is there; says whether it did. */
    boolean add(KindList list, Kind kind);

    /** Keeps what a kind is called, what it is for, and its days. */
    void change(KindList list, Kind kind);

    /** Takes a kind out of use, or offers it again. */
    void retire(KindList list, String code, boolean retired);

    /** Deletes a kind that nothing is of; says whether it did. */
    boolean delete(KindList list, String code);
}
