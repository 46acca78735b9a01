package org.pingandeng.media;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Scanner;
import org.pingandeng.media.model.Shelf;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.model.Storing;
import org.pingandeng.media.model.Whole;
import org.pingandeng.media.page.PdfPages;
import org.pingandeng.media.probe.BareFilm;
import org.pingandeng.media.probe.ContentType;
import org.pingandeng.media.probe.VideoLength;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.MediaRegister;
import org.pingandeng.media.store.Received;

/**
 * The library of files. Everything here is permitted to everybody inside: who may give or see a file is decided by the
 * trades above, which guard their own use cases and hand out signed addresses.
 */
@ApplicationScoped
@PermitAll
public class MediaLibrary {

    private static final int NAME_AT_MOST = 200;

    /** What may be asked for of all that was made. */
    private static final Pattern MADE = Pattern.compile(
            "master\\.m3u8|poster\\.jpg|sound\\.m4a|\\d{1,4}/(?:index\\.m3u8|init\\w{0,4}\\.mp4|s\\d{5}\\.m4s)");

    @Inject
    MediaFolder folder;

    @Inject
    Shelf shelf;

    @Inject
    Scanner scanner;

    @Inject
    MediaRegister register;

    @Inject
    Clock clock;

    private final PdfPages pages = new PdfPages();

    /** For the container. */
    public MediaLibrary() {}

    /**
     * A library put together by hand.
     *
     * @param folder where the bytes lie
     * @param register what is known about them
     * @param clock tells when a file came
     */
    public MediaLibrary(MediaFolder folder, MediaRegister register, Clock clock) {
        this(folder, folder.shelf(), Scanner.NONE, register, clock);
    }

    /**
     * A library put together by hand, on a shelf of one's choice.
     *
     * @param folder where drafts lie
     * @param shelf where the bytes lie for good
     * @param scanner looks for harm in what comes
     * @param register what is known about them
     * @param clock tells when a file came
     */
    public MediaLibrary(MediaFolder folder, Shelf shelf, Scanner scanner, MediaRegister register, Clock clock) {
        this.folder = folder;
        this.shelf = shelf;
        this.scanner = scanner;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Takes a file. Equal files are kept once; a film loses what says where and with what it was taken, and is known by
     * the digest of what is left. In a transaction of its own: what the register knows is there, whatever becomes of the
     * work that asked for it.
     *
     * @param in the bytes, read to the end or to the limit; not closed
     * @param declaredName what the giver calls it; kept for show, never trusted
     * @param limits what the caller is ready to take
     * @return the file, or why it was not taken; then nothing of it is left
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Storing store(InputStream in, String declaredName, Limits limits) {
        return take(folder.receive(in, limits.bytes()), declaredName, limits);
    }

    /**
     * Takes a file that lies whole on this node, as {@link #store} does.
     *
     * @param whole the file; gone afterwards in any case
     * @param limits what the caller is ready to take
     * @return the file, or why it was not taken; then nothing of it is left
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Storing adopt(Whole whole, Limits limits) {
        return take(folder.adopt(whole, limits.bytes()), whole.name(), limits);
    }

    private Storing take(Received received, String declaredName, Limits limits) {
        if (received.refusal().isPresent()) {
            return Storing.refused(received.refusal().get());
        }
        Optional<StoreRefusal> refusal = unwelcome(received.draft(), limits);
        if (refusal.isPresent()) {
            folder.discard(received.draft());
            return Storing.refused(refusal.get());
        }
        MediaFile file = known(received, declaredName);
        enter(file, received.draft());
        return Storing.taken(register.find(file.id()).orElse(file));
    }

    /** A film says nothing of where and with what it was taken: it may be handed out as it lies. */
    private MediaFile known(Received received, String declaredName) {
        MediaType type = ContentType.of(received.draft()).orElseThrow();
        boolean stripped = (type == MediaType.MP4 || type == MediaType.M4A) && BareFilm.strip(received.draft());
        MediaId id = stripped ? folder.digest(received) : received.id();
        return new MediaFile(id, type, received.bytes(), shown(declaredName), clock.instant());
    }

    /**
     * Says what {@link #store} would say, and keeps nothing.
     *
     * @param in the bytes, read to the end or to the limit; not closed
     * @param declaredName what the giver calls it
     * @param limits what the caller is ready to take
     * @return the file as it would be, or why it would not be taken
     */
    public Storing examine(InputStream in, String declaredName, Limits limits) {
        Received received = folder.receive(in, limits.bytes());
        if (received.refusal().isPresent()) {
            return Storing.refused(received.refusal().get());
        }
        try {
            Optional<StoreRefusal> refusal = unwelcome(received.draft(), limits);
            return refusal.isPresent() ? Storing.refused(refusal.get()) : Storing.taken(known(received, declaredName));
        } finally {
            folder.discard(received.draft());
        }
    }

    private Optional<StoreRefusal> unwelcome(Path draft, Limits limits) {
        return ContentType.of(draft).filter(limits.types()::contains).isEmpty()
                ? Optional.of(StoreRefusal.TYPE_NOT_ALLOWED)
                : scanner.scan(draft);
    }

    /** Its line first: whoever removes an equal file just now waits for it, or is waited for. */
    private void enter(MediaFile file, Path draft) {
        try {
            register.enter(file);
            shelf.put(key(file.id()), draft);
        } finally {
            folder.discard(draft);
        }
    }

    private static String key(MediaId id) {
        return id.digest().substring(0, 2) + "/" + id.digest();
    }

    private Optional<Path> place(MediaId id) {
        return shelf.get(key(id));
    }

    private static String shown(String declared) {
        String name = declared == null
                ? ""
                : declared.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        String kept = name.isEmpty() ? "file" : name;
        return kept.substring(0, Math.min(NAME_AT_MOST, kept.length()));
    }

    /**
     * Looks a file up.
     *
     * @param id its digest
     * @return the file, or empty
     */
    public Optional<MediaFile> find(MediaId id) {
        return register.find(id);
    }

    /**
     * Files to choose from: those that are named, and those that somebody gave, as they call them.
     *
     * @param named by whoever asks
     * @param giver who asks, if anybody
     * @param types of which kinds
     * @param skip how many newer ones to pass over
     * @param most how many at most
     * @return the newest first
     */
    public List<MediaFile> choice(Set<MediaId> named, Optional<UUID> giver, Set<MediaType> types, int skip, int most) {
        return register.choice(named, giver, types, skip, most);
    }

    /**
     * Where a file lies on this node, for sending it in parts.
     *
     * @param id its digest
     * @return its place, or empty when the library does not have it
     */
    public Optional<Path> path(MediaId id) {
        return register.find(id).flatMap(file -> place(file.id()));
    }

    /**
     * Opens a part of a file.
     *
     * @param id its digest
     * @param from the first byte, from 0
     * @return the bytes from there to the end; the caller closes
     */
    public InputStream open(MediaId id, long from) {
        return open(place(id).orElseThrow(() -> new IllegalStateException("The library has no " + id)), from);
    }

    private static InputStream open(Path path, long from) {
        try {
            SeekableByteChannel channel = Files.newByteChannel(path);
            channel.position(from);
            return Channels.newInputStream(channel);
        } catch (IOException failed) {
            throw new UncheckedIOException("A file of the library cannot be read", failed);
        }
    }

    /**
     * How many pages a PDF has.
     *
     * @param id its digest
     * @return at least one, or empty when it cannot be read or is not safe to render
     */
    public OptionalInt pages(MediaId id) {
        Optional<Path> place = place(id);
        return place.isEmpty() ? OptionalInt.empty() : pages.count(place.get());
    }

    /**
     * A page of a PDF as a picture, rendered at the first call and kept.
     *
     * @param id the document's digest
     * @param number the page, from 1
     * @return the JPEG's place, or empty when there is no such page or it cannot be rendered
     */
    public Optional<Path> page(MediaId id, int number) {
        Path picture = folder.derived(id, "page-" + number + ".jpg");
        boolean there = Files.exists(picture)
                || place(id)
                        .filter(document -> pages.render(document, number, picture))
                        .isPresent();
        return there ? Optional.of(picture) : Optional.empty();
    }

    /**
     * How long a video is.
     *
     * @param id its digest
     * @return its length, or empty when its header does not say
     */
    public Optional<Duration> length(MediaId id) {
        return place(id).flatMap(VideoLength::of);
    }

    /**
     * Something that was made of a film or a sound.
     *
     * @param id the original's digest
     * @param name as in {@link Made}, or a piece's name below its size
     * @return its place, or empty when there is no such thing
     */
    public Optional<Path> made(MediaId id, String name) {
        return MADE.matcher(name).matches() ? shelf.get(madeOf(id) + name) : Optional.empty();
    }

    /**
     * Keeps what was made of a film or a sound, instead of what was made of it before.
     *
     * @param id the original's digest
     * @param folder with all that was made; emptied
     */
    void keepMade(MediaId id, Path folder) {
        shelf.remove(madeOf(id));
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(each -> shelf.put(
                            madeOf(id) + folder.relativize(each).toString().replace('\\', '/'), each));
        } catch (IOException failed) {
            throw new UncheckedIOException("What was made of a film could not be kept", failed);
        }
    }

    /**
     * Removes a file and what was made of it.
     *
     * @param id its digest
     */
    void remove(MediaId id) {
        shelf.remove(madeOf(id));
        shelf.remove(key(id));
    }

    /** Clears away copies that can be had again. */
    void tidy() {
        shelf.tidy();
    }

    private static String madeOf(MediaId id) {
        return "made/" + id.digest() + "/";
    }
}
