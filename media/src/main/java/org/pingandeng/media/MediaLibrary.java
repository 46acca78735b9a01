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
import java.util.Optional;
import java.util.OptionalInt;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.model.Storing;
import org.pingandeng.media.page.PdfPages;
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

    @Inject
    MediaFolder folder;

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
        this.folder = folder;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Takes a file. Equal files are kept once. In a transaction of its own: what the register knows is there, whatever
     * becomes of the work that asked for it.
     *
     * @param in the bytes, read to the end or to the limit; not closed
     * @param declaredName what the giver calls it; kept for show, never trusted
     * @param limits what the caller is ready to take
     * @return the file, or why it was not taken; then nothing of it is left
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Storing store(InputStream in, String declaredName, Limits limits) {
        Received received = folder.receive(in, limits.bytes());
        if (received.refusal().isPresent()) {
            return Storing.refused(received.refusal().get());
        }
        Optional<MediaType> type = ContentType.of(received.draft()).filter(limits.types()::contains);
        if (type.isEmpty()) {
            folder.discard(received.draft());
            return Storing.refused(StoreRefusal.TYPE_NOT_ALLOWED);
        }
        MediaFile file =
                new MediaFile(received.id(), type.get(), received.bytes(), shown(declaredName), clock.instant());
        enter(file, folder.place(received));
        return Storing.taken(register.find(file.id()).orElse(file));
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
            return ContentType.of(received.draft())
                    .filter(limits.types()::contains)
                    .map(type -> Storing.taken(
                            new MediaFile(received.id(), type, received.bytes(), shown(declaredName), clock.instant())))
                    .orElseGet(() -> Storing.refused(StoreRefusal.TYPE_NOT_ALLOWED));
        } finally {
            folder.discard(received.draft());
        }
    }

    private void enter(MediaFile file, boolean fresh) {
        try {
            register.enter(file);
        } catch (RuntimeException failed) {
            if (fresh) {
                folder.discard(folder.path(file.id()));
            }
            throw failed;
        }
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
     * Where a file lies on this node, for sending it in parts.
     *
     * @param id its digest
     * @return its place, or empty when the library does not have it
     */
    public Optional<Path> path(MediaId id) {
        return register.find(id).map(file -> folder.path(file.id())).filter(Files::exists);
    }

    /**
     * Opens a part of a file.
     *
     * @param id its digest
     * @param from the first byte, from 0
     * @return the bytes from there to the end; the caller closes
     */
    public InputStream open(MediaId id, long from) {
        return open(folder.path(id), from);
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
        return pages.count(folder.path(id));
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
        boolean there = Files.exists(picture) || pages.render(folder.path(id), number, picture);
        return there ? Optional.of(picture) : Optional.empty();
    }

    /**
     * How long a video is.
     *
     * @param id its digest
     * @return its length, or empty when its header does not say
     */
    public Optional<Duration> length(MediaId id) {
        return VideoLength.of(folder.path(id));
    }
}
