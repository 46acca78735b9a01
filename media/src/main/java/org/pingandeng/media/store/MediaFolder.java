package org.pingandeng.media.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.StoreRefusal;

/**
 * The bytes, in {@code portal.media.folder} (by default the folder {@code media} of the data folder). What arrives is
 * written under {@code incoming} and renamed when it is whole, so that a file in its place is always complete.
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
                left.filter(MediaFolder::stale).forEach(this::discard);
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
     * @return a draft to {@link #place} or {@link #discard}, or a refusal that left nothing behind
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
     * Puts a draft in its place; a file that is there already has the same content and stays.
     *
     * @param received a draft
     * @return true when this call put it there
     */
    public boolean place(Received received) {
        Path place = path(received.id());
        try {
            Files.createDirectories(place.getParent());
            if (Files.exists(place)) {
                discard(received.draft());
                return false;
            }
            Files.move(received.draft(), place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileAlreadyExistsException sameContent) {
            discard(received.draft());
            return false;
        } catch (IOException failed) {
            discard(received.draft());
            throw new UncheckedIOException("A file could not be put in its place", failed);
        }
    }

    /**
     * Removes a file, if it is there.
     *
     * @param path a draft, or a place
     */
    public void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException("A file could not be removed", failed);
        }
    }

    /**
     * Where a file lies.
     *
     * @param id its digest
     * @return its place, whether it is there or not
     */
    public Path path(MediaId id) {
        return root.resolve(id.digest().substring(0, 2)).resolve(id.digest());
    }

    /**
     * Where what was made from a file lies: it can be made again and be removed at any time.
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
