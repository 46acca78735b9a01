package org.pingandeng.media;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.Work;
import org.pingandeng.media.model.WorkFailure;
import org.pingandeng.media.model.Works;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.transcode.Outcome;
import org.pingandeng.media.transcode.Program;
import org.pingandeng.media.transcode.Transcoder;

/** Works films and sounds off, one at a time; any node may. The house calls it over and over. */
@ApplicationScoped
public class TranscodingWork {

    /** How long a node may be silent before its work is another's. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final Logger LOG = System.getLogger(TranscodingWork.class.getName());
    private static final int MOST_TRIES = 3;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGER = 5;

    @Inject
    MediaLibrary library;

    @Inject
    MediaFolder folder;

    @Inject
    Works works;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.ffmpeg")
    Optional<String> ffmpeg;

    @Inject
    @ConfigProperty(name = "portal.ffmpeg.jar")
    Optional<String> jar;

    @Inject
    @ConfigProperty(name = "portal.home", defaultValue = ".portal")
    String home;

    private Transcoder transcoder;
    private volatile boolean stopping;

    /** For the container. */
    public TranscodingWork() {}

    /**
     * A worker put together by hand.
     *
     * @param library where the files are
     * @param folder where the work is done
     * @param works all work
     * @param transcoder does it
     * @param clock the time
     */
    public TranscodingWork(MediaLibrary library, MediaFolder folder, Works works, Transcoder transcoder, Clock clock) {
        this.library = library;
        this.folder = folder;
        this.works = works;
        this.transcoder = transcoder;
        this.clock = clock;
    }

    @PostConstruct
    void open() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        transcoder = new Transcoder(new Program(ffmpeg, jar.map(Path::of), Path.of(home, "runtime", "ffmpeg"), path));
    }

    /** The house closes: what runs is given back and another node, or the next start, goes on. */
    @PermitAll
    public void stop() {
        stopping = true;
    }

    /**
     * Puts down the work on all files for which there is none yet.
     *
     * @return how many
     */
    @RolesAllowed(MediaPermissions.WORK)
    public int collect() {
        return works.queueMissing(clock.instant());
    }

    /** Clears away copies on this node that can be had again, where they take too much room. */
    @RolesAllowed(MediaPermissions.WORK)
    public void tidy() {
        library.tidy();
    }

    /**
     * Works at the next file that waits, to the end.
     *
     * @return false when there was none
     */
    @RolesAllowed(MediaPermissions.WORK)
    public boolean next() {
        UUID lease = UUID.randomUUID();
        Instant now = clock.instant();
        Optional<Work> work = stopping ? Optional.empty() : works.claim(lease, MOST_TRIES, now, now.plus(LEASE));
        work.ifPresent(claimed -> work(claimed, lease));
        return work.isPresent();
    }

    /** A file that breaks something of ours fails alone. */
    private void work(Work work, UUID lease) {
        Path workplace = folder.workplace();
        try {
            settle(work, lease, make(work, lease, workplace), workplace);
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.ERROR, "Work on " + work.file().id() + " failed", failed);
            lost(work, lease, WorkFailure.FAULT, String.valueOf(failed.getMessage()));
        } finally {
            folder.clear(workplace);
        }
    }

    private Outcome make(Work work, UUID lease, Path workplace) throws IOException {
        Optional<Path> original = library.path(work.file().id());
        return original.isEmpty()
                ? Outcome.failed(WorkFailure.ORIGINAL_MISSING, "")
                : transcoder.make(
                        original.get(),
                        work.file().type(),
                        workplace,
                        new Signs(work.file().id(), lease)::goOn);
    }

    private void settle(Work work, UUID lease, Outcome outcome, Path workplace) {
        MediaId id = work.file().id();
        if (outcome.made().isPresent()) {
            Instant now = clock.instant();
            if (works.alive(id, lease, 99, now.plus(LEASE.multipliedBy(10)))) {
                library.keepMade(id, workplace);
                works.done(id, lease, outcome.made().get(), clock.instant());
            } else {
                works.giveBack(id, lease, now);
            }
        } else if (outcome.failure().isPresent()) {
            lost(work, lease, outcome.failure().get(), outcome.detail());
        } else {
            works.giveBack(id, lease, clock.instant());
        }
    }

    private void lost(Work work, UUID lease, WorkFailure why, String detail) {
        Instant now = clock.instant();
        if (why.lasting() || work.tries() >= MOST_TRIES) {
            works.failed(work.file().id(), lease, why, detail, now);
        } else {
            works.again(work.file().id(), lease, why, detail, now.plus(pause(work.tries())), now);
        }
    }

    /** A minute after the first try, five after the second. */
    static Duration pause(int tries) {
        return FIRST_PAUSE.multipliedBy((long) Math.pow(LONGER, Math.max(0, tries - 1)));
    }

    /** Signs of life, not more often than is any use. */
    private final class Signs {

        private final MediaId id;
        private final UUID lease;
        private Instant last = Instant.EPOCH;

        Signs(MediaId id, UUID lease) {
            this.id = id;
            this.lease = lease;
        }

        boolean goOn(int percent) {
            Instant now = clock.instant();
            if (stopping) {
                return false;
            }
            if (last.plus(SIGN_OF_LIFE).isAfter(now)) {
                return true;
            }
            last = now;
            return works.alive(id, lease, percent, now.plus(LEASE));
        }
    }
}
