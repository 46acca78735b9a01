package org.pingandeng.media.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;

/** Files on their way into a bundle. Their names have been found harmless: none leads out. */
public interface BundleSource {

    /**
     * What there is.
     *
     * @return names with slashes, each once
     */
    Collection<String> names();

    /**
     * Opens a file.
     *
     * @param name one of them
     * @return its bytes; the taker closes
     * @throws IOException when it cannot be read
     */
    InputStream open(String name) throws IOException;
}
