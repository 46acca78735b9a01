package org.pingandeng.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.pingandeng.media.model.Keepers;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.store.MediaRegister;

/**
 * Removes files that nobody refers to any more, after a time of grace: with what was made of them, but never one that a
 * keeper names.
 */
@ApplicationScoped
public class MediaWeeding {

    @Inject
    MediaRegister register;

    @Inject
    MediaLibrary library;

    @Inject
    Keepers keepers;

    @Inject
    Clock clock;

    /** For the container. */
    public MediaWeeding() {}

    /**
     * A weeding put together by hand.
     *
     * @param register what is known about files
     * @param library where they are
     * @param keepers say what they need
     * @param clock the time
     */
    public MediaWeeding(MediaRegister register, MediaLibrary library, Keepers keepers, Clock clock) {
        this.register = register;
        this.library = library;
        this.keepers = keepers;
        this.clock = clock;
    }

    /**
     * Marks what nobody needs, and takes the marks from what is needed again.
     *
     * @param grace how long a mark has to have stood
     * @return what may be removed now
     */
    @RolesAllowed(MediaPermissions.WORK)
    @Transactional(TxType.REQUIRES_NEW)
    public List<MediaId> mark(Duration grace) {
        Instant now = clock.instant();
        Set<MediaId> needed = keepers.needed();
        register.mark(needed, now);
        return register.unneededBefore(now.minus(grace));
    }

    /**
     * Removes a file, if its mark still stands. Whoever brings it in at the same moment waits and brings it in anew.
     *
     * @param id which
     * @param grace as in {@link #mark}
     * @return false when it was needed again
     */
    @RolesAllowed(MediaPermissions.WORK)
    @Transactional(TxType.REQUIRES_NEW)
    public boolean remove(MediaId id, Duration grace) {
        boolean gone = register.remove(id, clock.instant().minus(grace));
        if (gone) {
            library.remove(id);
        }
        return gone;
    }
}
