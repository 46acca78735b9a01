package org.pingandeng.course.scorm.model;

import java.util.Optional;
import java.util.UUID;

/** All packages that were taken in. */
public interface Packages {

    /**
     * Adds a package; one that is there already stays as it is.
     *
     * @param taken the package
     * @param owner the organisation it belongs to, if any
     * @param by who brought it
     */
    void add(StoredPackage taken, Optional<UUID> owner, Optional<UUID> by);

    /**
     * One package.
     *
     * @param id its name
     * @return the package, or empty
     */
    Optional<StoredPackage> find(PackageId id);
}
