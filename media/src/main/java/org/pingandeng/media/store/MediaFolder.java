package org.pingandeng.media.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.model.Whole;

/**
 * This node's own folder, {@code portal.media.folder} (by default the folder {@code media} of the data folder). What
 * arrives is written under {@code incoming} and goes to the shelf when it is whole, so that a file there is always complete.
 */
@ApplicationScoped
public class MediaFolder {

    /** Left free on the disk for the database: a library that fills it would stop the portal. */
    static final long RESERVE = 64L * 1024 * 1024;

    private static final Duration STALE = Duration.ofDays(1);

    @Inject
    @ConfigProperty(name = "portal.media.folder")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "portal.home", defaultValue = ".portal")
    String home;

    private Path root;

    /** For the container. */
    public MediaFolder() {}

    /**
     * A folder of one's own.
     *
     * @param root where files shall lie; made when missing
     */
    public MediaFolder(Path root) {
        this.root = root;
        prepare();
    }

    @PostConstruct
    void open() {
        root = configured.map(Path::of).orElseGet(() -> Path.of(home, "media"));
        prepare();
    }

    private void prepare() {
        try {
            Files.createDirectories(incoming());
            try (Stream<Path> left = Files.list(incoming())) {
                left.filter(MediaFolder::stale).forEach(this::clear);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The media folder " + root + " cannot be made", failed);
        }
    }

    private static boolean stale(Path draft) {
        try {
            return Files.getLastModifiedTime(draft)
                    .toInstant()
                    .isBefore(Instant.now().minus(STALE));
        } catch (IOException gone) {
            return false;
        }
    }

    private Path incoming() {
        return root.resolve("incoming");
    }

    /**
     * Takes a stream to the end, or to the limit.
     *
     * @param in the bytes; not closed
     * @param most the largest size
     * @return a draft to put on the shelf or to {@link #discard}, or a refusal that left nothing behind
     */
    public Received receive(InputStream in, long most) {
        Path draft = incoming().resolve(UUID.randomUUID().toString());
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(draft), digest)) {
            long bytes = copy(in, out, most);
            if (bytes == 0 || bytes > most) {
                discard(draft);
                return Received.refused(bytes == 0 ? StoreRefusal.EMPTY : StoreRefusal.TOO_LARGE);
            }
            return new Received(draft, new MediaId(HexFormat.of().formatHex(digest.digest())), bytes, Optional.empty());
        } catch (NoSpace full) {
            discard(draft);
            return Received.refused(StoreRefusal.NO_SPACE);
        } catch (IOException failed) {
            discard(draft);
            throw new UncheckedIOException("A file could not be received", failed);
        }
    }

    /**
     * Takes a file that lies whole on this node. On the same disk it is moved and never copied.
     *
     * @param whole the file; gone afterwards in any case
     * @param most the largest size
     * @return a draft to put on the shelf or to {@link #discard}, or a refusal that left nothing behind
     */
    public Received adopt(Whole whole, long most) {
        Path draft = incoming().resolve(UUID.randomUUID().toString());
        try {
            long bytes = Files.size(whole.place());
            if (bytes == 0 || bytes > most) {
                discard(whole.place());
                return Received.refused(bytes == 0 ? StoreRefusal.EMPTY : StoreRefusal.TOO_LARGE);
            }
            Files.move(whole.place(), draft);
            MediaId id = whole.fingerprint().isPresent() ? whole.fingerprint().get() : digest(draft);
            return new Received(draft, id, bytes, Optional.empty());
        } catch (IOException failed) {
            discard(draft);
            throw new UncheckedIOException("A file could not be taken over", failed);
        }
    }

    /**
     * Reckons the digest of a draft that was changed after it arrived.
     *
     * @param changed what arrived
     * @return the digest of what lies there now
     */
    public MediaId digest(Received changed) {
        try {
            return digest(changed.draft());
        } catch (IOException failed) {
            throw new UncheckedIOException("A draft could not be read", failed);
        }
    }

    private static MediaId digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1024 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new MediaId(HexFormat.of().formatHex(digest.digest()));
    }

    private long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > most) {
                return bytes;
            }
            if (free() < RESERVE) {
                throw new NoSpace();
            }
            write(out, buffer, read);
        }
        return bytes;
    }

    private void write(OutputStream out, byte[] buffer, int length) throws IOException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException failed) {
            throw free() < length ? new NoSpace() : failed;
        }
    }

    /**
     * How much the disk still takes.
     *
     * @return bytes
     * @throws IOException when the disk cannot be asked
     */
    protected long free() throws IOException {
        return Files.getFileStore(root).getUsableSpace();
    }

    /**
     * Removes a file, if it is there.
     *
     * @param path a draft, or a place
     */
    public void discard(Path path) {
        Drafts.discard(path);
    }

    /**
     * The folder as a shelf.
     *
     * @return a shelf that keeps files here
     */
    public FolderShelf shelf() {
        return new FolderShelf(root);
    }

    /**
     * The place for copies of what lies elsewhere for good.
     *
     * @return a folder that may not be there yet
     */
    public Path copies() {
        return root.resolve("copies").toAbsolutePath().normalize();
    }

    /**
     * An empty folder to work in; whoever asks for it clears it.
     *
     * @return a folder that nobody else has
     */
    public Path workplace() {
        try {
            return Files.createDirectories(incoming().resolve(UUID.randomUUID().toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException("There is no place to work", failed);
        }
    }

    /**
     * Removes a folder with all that is in it.
     *
     * @param folder a workplace
     */
    public void clear(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Drafts::discard);
        } catch (IOException failed) {
            throw new UncheckedIOException("A workplace could not be cleared", failed);
        }
    }

    /**
     * Where what this node made from a file lies: it can be made again and be removed at any time.
     *
     * @param id the digest of the original
     * @param name a plain file name
     * @return its place, whether it is there or not
     */
    public Path derived(MediaId id, String name) {
        return root.resolve("derived").resolve(id.digest()).resolve(name);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class NoSpace extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
