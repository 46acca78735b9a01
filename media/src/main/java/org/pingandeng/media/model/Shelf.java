package org.pingandeng.media.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the library's files lie for good; all nodes have the same. A file has a key of plain words joined by slashes and
 * never changes: whoever finds it finds it whole.
 */
public interface Shelf {

    /**
     * Puts a file there. One that lies there under this key stays as it is.
     *
     * @param key its key
     * @param draft the file, whole; gone afterwards in any case
     * @return true when this call put it there
     */
    boolean put(String key, Path draft);

    /**
     * Fetches a file.
     *
     * @param key its key
     * @return a place on this node to read it from, or empty when there is no such file
     */
    Optional<Path> get(String key);

    /**
     * Takes files away; what is not there is no matter.
     *
     * @param prefix a key, or the beginning of keys up to a slash
     */
    void remove(String prefix);

    /**
     * The keys that begin alike.
     *
     * @param prefix a beginning up to a slash
     * @return all keys, sorted
     */
    List<String> keys(String prefix);

    /** Clears away what can be had again, where there is too much of it. */
    default void tidy() {}
}
