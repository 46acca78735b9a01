package org.pingandeng.course.scorm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.course.scorm.model.Packages;
import org.pingandeng.media.Bundles;
import org.pingandeng.media.model.MediaId;

/**
 * Removes packages that nobody needs any more, after a time of grace. A package that any version of a course names, or
 * that anybody studied, stays: hours and certificates rest on it.
 */
@ApplicationScoped
public class PackageWeeding {

    @Inject
    Packages packages;

    @Inject
    Bundles bundles;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public PackageWeeding() {}

    /**
     * A weeding put together by hand.
     *
     * @param packages all packages
     * @param bundles where their files lie
     * @param trail remembers
     * @param clock the time
     */
    public PackageWeeding(Packages packages, Bundles bundles, AuditTrail trail, Clock clock) {
        this.packages = packages;
        this.bundles = bundles;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Marks what nobody needs, and takes the marks from what is needed again.
     *
     * @param grace how long a mark has to have stood
     * @return what may be removed now
     */
    @RolesAllowed(CoursePermissions.SWEEP)
    @Transactional(TxType.REQUIRES_NEW)
    public List<PackageId> mark(@NotNull Duration grace) {
        Instant now = clock.instant();
        packages.mark(now, now);
        return packages.unneededBefore(now.minus(grace));
    }

    /**
     * Removes a package, if its mark still stands.
     *
     * @param id which
     * @param grace as in {@link #mark}
     * @return false when it was needed again
     */
    @RolesAllowed(CoursePermissions.SWEEP)
    @Transactional(TxType.REQUIRES_NEW)
    public boolean remove(@NotNull PackageId id, @NotNull Duration grace) {
        boolean gone = packages.remove(id, clock.instant().minus(grace));
        if (gone) {
            bundles.remove(new MediaId(id.digest()));
            trail.record("package.removed", id.digest(), Map.of());
        }
        return gone;
    }
}
