package org.pingandeng.course.scorm.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All packages that were taken in. */
public interface Packages {

    /**
     * Adds a package; one that is there already stays as it is.
     *
     * @param taken the package
     * @param owner the organisation that holds it first; empty for the county
     * @param by who brought it
     * @return true when it was not there
     */
    boolean add(StoredPackage taken, Optional<UUID> owner, Optional<UUID> by);

    /**
     * Notes that an organisation has a package too. The same again changes nothing.
     *
     * @param id one that is there
     * @param owner the organisation; empty for the county
     * @param by who brought it, if somebody did
     * @param name what the file was called
     * @param at when
     */
    void hold(PackageId id, Optional<UUID> owner, Optional<UUID> by, String name, Instant at);

    /**
     * Who has a package.
     *
     * @param id which
     * @return organisations, empty for the county
     */
    Set<Optional<UUID>> holders(PackageId id);

    /**
     * All who have any package.
     *
     * @return organisations, empty for the county
     */
    Set<Optional<UUID>> holders();

    /**
     * Packages that one of some organisations has.
     *
     * @param holders organisations, empty for the county
     * @param skip how many newer ones to pass over
     * @param most how many at most
     * @return the newest first
     */
    List<StoredPackage> held(Set<Optional<UUID>> holders, int skip, int most);

    /**
     * Marks packages that no lesson of any version, no draft and nobody's study names, and takes the marks from others.
     *
     * @param now the moment
     * @param brought only those that were brought in before this moment are marked
     */
    void mark(Instant now, Instant brought);

    /**
     * Packages that have not been needed for long.
     *
     * @param then since when at least
     * @return a few hundred at most
     */
    List<PackageId> unneededBefore(Instant then);

    /**
     * Strikes a package out, if its mark still stands.
     *
     * @param id which
     * @param then since when it must not have been needed
     * @return false when it was needed since
     */
    boolean remove(PackageId id, Instant then);

    /**
     * One package.
     *
     * @param id its name
     * @return the package, or empty
     */
    Optional<StoredPackage> find(PackageId id);
}
