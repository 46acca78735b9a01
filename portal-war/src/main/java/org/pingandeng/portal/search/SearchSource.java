package org.pingandeng.portal.search;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * A kind of things that can be found. Another kind is one more class: the index asks every source there is, and the
 * page names the kind by {@code kind.<kind>} in its bundle. Two sources may share a kind. A line such as {@code 安全生产法:28} in what else leads to an
 * entry is an article it cites: where the entry is found, the article is found with it.
 */
public interface SearchSource {

    /** The kind's name. */
    String kind();

    /**
     * The topic of the news that one of them is new or changed; its key is the owner of the changed entries. Empty where
     * they change with the program only.
     */
    String topic();

    /**
     * The entries of one owner, read from the database now.
     *
     * @param key the owner
     */
    List<Entry> read(String key);

    /** All owners' keys. */
    List<String> keys();

    /**
     * All entries by owner, for a new index. A source that can read all at once says so here.
     *
     * @param taker takes an owner's key and entries
     */
    default void all(BiConsumer<String, List<Entry>> taker) {
        keys().forEach(key -> taker.accept(key, read(key)));
    }
}
