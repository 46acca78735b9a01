package org.pingandeng.media.model;

import java.nio.file.Path;
import java.util.Optional;

/** Looks for harm in files before the library takes them. */
public interface Scanner {

    /**
     * Looks through a file.
     *
     * @param draft the file, whole
     * @return why it must not be taken, or empty when nothing was found
     */
    Optional<StoreRefusal> scan(Path draft);

    /** Looks at nothing: where no scanner is set. */
    Scanner NONE = draft -> Optional.empty();
}
