package org.pingandeng.portal.search;

import java.util.List;

/** A kind of things that can be found. */
public interface SearchSource {

    /** The kind's name. */
    String kind();

    /** The topic of the news that one of them is new or changed; its key is the owner of the changed entries. */
    String topic();

    /**
     * The entries of one owner, read from the database now.
     *
     * @param key the owner
     */
    List<Entry> read(String key);

    /** All owners' keys. */
    List<String> keys();
}
