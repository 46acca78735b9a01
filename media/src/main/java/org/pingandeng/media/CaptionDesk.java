package org.pingandeng.media;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.media.caption.Cue;
import org.pingandeng.media.caption.CueFault;
import org.pingandeng.media.caption.WebVtt;
import org.pingandeng.media.model.Captions;
import org.pingandeng.media.model.Captions.Version;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.model.Storing;
import org.pingandeng.media.model.Works;

/** Where the captions of films are written and put right. Each change is a version of its own; the newest is shown. */
@ApplicationScoped
public class CaptionDesk {

    /** The languages of captions. */
    public static final Set<String> LANGUAGES = Set.of("zh", "en");

    private static final Limits CAPTIONS = Limits.of(2, Set.of(MediaType.CAPTIONS));

    @Inject
    Captions captions;

    @Inject
    MediaLibrary library;

    @Inject
    Works works;

    @Inject
    Clock clock;

    /** For the container. */
    public CaptionDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param captions all captions
     * @param library where their files go
     * @param works knows how long a film is
     * @param clock the time
     */
    public CaptionDesk(Captions captions, MediaLibrary library, Works works, Clock clock) {
        this.captions = captions;
        this.library = library;
        this.works = works;
        this.clock = clock;
    }

    /**
     * What came of keeping captions: a version, or why not.
     *
     * @param version present when they were kept, now or earlier with the same lines
     * @param faults what is wrong with the lines
     * @param outdated whether somebody else changed them meanwhile
     * @param refusal why the library did not take the file
     */
    public record Keeping(
            Optional<Version> version, List<CueFault> faults, boolean outdated, Optional<StoreRefusal> refusal) {

        private static Keeping kept(Version version) {
            return new Keeping(Optional.of(version), List.of(), false, Optional.empty());
        }

        private static Keeping wrong(List<CueFault> faults) {
            return new Keeping(Optional.empty(), faults, false, Optional.empty());
        }
    }

    /**
     * The captions to show with a film, if some were written here; who may see the film is decided by the trades above.
     *
     * @param film which
     * @param language zh or en
     * @return the file
     */
    @PermitAll
    public Optional<MediaId> shown(MediaId film, String language) {
        return captions.newest(film, language).map(Version::file);
    }

    /**
     * All versions of a film's captions.
     *
     * @param film which
     * @param language zh or en
     * @return the newest first
     */
    @RolesAllowed(MediaPermissions.READ)
    @Transactional
    public List<Version> versions(MediaId film, String language) {
        return captions.versions(film, language);
    }

    /**
     * The lines of a file of captions.
     *
     * @param file which
     * @return its lines; none where it cannot be read
     */
    @RolesAllowed(MediaPermissions.READ)
    public List<Cue> lines(MediaId file) {
        boolean captions = library.find(file)
                .filter(found -> found.type() == MediaType.CAPTIONS)
                .isPresent();
        if (!captions) {
            return List.of();
        }
        try (InputStream in = library.open(file, 0)) {
            return WebVtt.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .cues();
        } catch (IOException failed) {
            throw new UncheckedIOException("Captions could not be read", failed);
        }
    }

    /**
     * Keeps lines as the newest version. The same lines again change nothing.
     *
     * @param film whose
     * @param language zh or en
     * @param seen the number of the version they were made from; 0 for none
     * @param cues the lines
     * @param person who wrote them
     * @return the version, or why there is none
     */
    @RolesAllowed(MediaPermissions.STEER)
    @Transactional
    public Keeping keep(MediaId film, String language, int seen, List<Cue> cues, UUID person) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("Not a language of captions: " + language);
        }
        Optional<Duration> length = works.made(film).map(Made::length);
        List<CueFault> faults = WebVtt.check(cues, length);
        if (!faults.isEmpty()) {
            return Keeping.wrong(faults);
        }
        String name = "captions." + language + ".vtt";
        byte[] bytes = WebVtt.write(cues).getBytes(StandardCharsets.UTF_8);
        Storing storing = library.store(new ByteArrayInputStream(bytes), name, CAPTIONS);
        return storing.file()
                .map(file -> add(film, language, seen, file, person))
                .orElseGet(() -> new Keeping(Optional.empty(), List.of(), false, storing.refusal()));
    }

    private Keeping add(MediaId film, String language, int seen, MediaFile file, UUID person) {
        Optional<Version> newest = captions.newest(film, language);
        if (newest.filter(version -> version.file().equals(file.id())).isPresent()) {
            return Keeping.kept(newest.get());
        }
        boolean added = newest.map(Version::number).orElse(0) == seen
                && captions.add(film, language, seen + 1, file.id(), person, clock.instant());
        return added
                ? Keeping.kept(captions.newest(film, language).orElseThrow())
                : new Keeping(Optional.empty(), List.of(), true, Optional.empty());
    }
}
