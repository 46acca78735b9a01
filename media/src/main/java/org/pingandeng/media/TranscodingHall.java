package org.pingandeng.media;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.Work;
import org.pingandeng.media.model.WorkEvent;
import org.pingandeng.media.model.WorkState;
import org.pingandeng.media.model.Works;

/** Where films and sounds are made ready for phones: what is under work, how far it is, and what became of it. */
@ApplicationScoped
public class TranscodingHall {

    @Inject
    Works works;

    @Inject
    Clock clock;

    /** For the container. */
    public TranscodingHall() {}

    /**
     * A hall put together by hand.
     *
     * @param works all work
     * @param clock the time
     */
    public TranscodingHall(Works works, Clock clock) {
        this.works = works;
        this.clock = clock;
    }

    /**
     * What was made of a file, for whoever shows it; who may is decided by the trades above.
     *
     * @param id the original
     * @return empty as long as nothing is ready: then the original plays
     */
    @PermitAll
    public Optional<Made> made(MediaId id) {
        return works.made(id);
    }

    /**
     * The latest work.
     *
     * @param state only in this state, if any
     * @param from how many to leave out
     * @param most how many to give
     * @return what runs first, then by its last change
     */
    @RolesAllowed(MediaPermissions.READ)
    @Transactional
    public List<Work> latest(Optional<WorkState> state, int from, int most) {
        return works.latest(state, Math.max(0, from), Math.min(most, 200));
    }

    /**
     * How much work there is.
     *
     * @param state only in this state, if any
     * @return the number of files
     */
    @RolesAllowed(MediaPermissions.READ)
    @Transactional
    public int count(Optional<WorkState> state) {
        return works.count(state);
    }

    /**
     * The work on a file.
     *
     * @param id the original
     * @return empty when it is neither film nor sound
     */
    @RolesAllowed(MediaPermissions.READ)
    @Transactional
    public Optional<Work> find(MediaId id) {
        return works.find(id);
    }

    /**
     * What happened to the work on a file.
     *
     * @param id the original
     * @return the oldest first
     */
    @RolesAllowed(MediaPermissions.READ)
    @Transactional
    public List<WorkEvent> events(MediaId id) {
        return works.events(id);
    }

    /**
     * Has it begun anew.
     *
     * @param id the original
     * @param person who wants it
     * @return false when it has not ended without success; then nothing changes
     */
    @RolesAllowed(MediaPermissions.STEER)
    @Transactional
    public boolean retry(MediaId id, UUID person) {
        return works.retry(id, person, clock.instant());
    }

    /**
     * Has it stopped: at once where it waits, within seconds where a node is at it.
     *
     * @param id the original
     * @param person who wants it
     * @return false when it had ended; then nothing changes
     */
    @RolesAllowed(MediaPermissions.STEER)
    @Transactional
    public boolean cancel(MediaId id, UUID person) {
        return works.cancel(id, person, clock.instant());
    }
}
