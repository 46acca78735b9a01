package org.pingandeng.media.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.media.model.Shelf;

/**
 * A shelf in an object store that all nodes share. What is read comes to this node once and is kept in a folder of bounded
 * size: a film's pieces go to two hundred phones from there.
 */
final class S3Shelf implements Shelf {

    private static final int LOCKS = 64;

    private final S3Bucket bucket;
    private final Path copies;
    private final long room;
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

    /**
     * A shelf.
     *
     * @param bucket where the files lie
     * @param copies a folder of this node for what was read
     * @param room how many bytes copies may take
     */
    S3Shelf(S3Bucket bucket, Path copies, long room) {
        this.bucket = bucket;
        this.copies = copies;
        this.room = room;
    }

    /** The file stays here as a copy: whoever brought it will want it first. */
    @Override
    public boolean put(String key, Path draft) {
        try {
            if (bucket.has(key)) {
                return false;
            }
            bucket.put(key, draft);
            keep(draft, copy(key));
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException("A file could not be put into the object store", failed);
        } finally {
            Drafts.discard(draft);
        }
    }

    @Override
    public Optional<Path> get(String key) {
        Path copy = copy(key);
        try {
            if (!used(copy)) {
                fetch(key, copy);
            }
            return Optional.of(copy).filter(Files::isRegularFile);
        } catch (IOException failed) {
            throw new UncheckedIOException("A file could not be fetched from the object store", failed);
        }
    }

    /** However many want it at once, it is fetched once. */
    private void fetch(String key, Path copy) throws IOException {
        synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
            if (Files.isRegularFile(copy)) {
                return;
            }
            Path draft = Files.createDirectories(copies).resolve(UUID.randomUUID() + ".new");
            try {
                if (bucket.get(key, draft)) {
                    keep(draft, copy);
                }
            } finally {
                Drafts.discard(draft);
            }
        }
    }

    private static void keep(Path draft, Path copy) throws IOException {
        Files.createDirectories(copy.getParent());
        Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Marks a copy as used; false when there is none. */
    private static boolean used(Path copy) throws IOException {
        if (!Files.isRegularFile(copy)) {
            return false;
        }
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(copy).toInstant().isBefore(now.minusSeconds(3600))) {
            Files.setLastModifiedTime(copy, FileTime.from(now));
        }
        return true;
    }

    @Override
    public void remove(String prefix) {
        try {
            for (String key : prefix.endsWith("/") ? bucket.keys(prefix) : List.of(prefix)) {
                bucket.delete(key);
                Drafts.discard(copy(key));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Files could not be removed from the object store", failed);
        }
    }

    @Override
    public List<String> keys(String prefix) {
        try {
            return bucket.keys(prefix).stream().sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("The object store could not be looked through", failed);
        }
    }

    /** Makes room: what was not used for longest goes first. */
    @Override
    public void tidy() {
        if (Files.notExists(copies)) {
            return;
        }
        try (Stream<Path> all = Files.walk(copies)) {
            List<Path> oldest = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(S3Shelf::lastUsed))
                    .toList();
            long taken =
                    oldest.stream().mapToLong(path -> path.toFile().length()).sum();
            for (Path copy : oldest) {
                if (taken <= room) {
                    return;
                }
                taken -= copy.toFile().length();
                Drafts.discard(copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Copies could not be cleared away", failed);
        }
    }

    private static long lastUsed(Path copy) {
        return copy.toFile().lastModified();
    }

    private Path copy(String key) {
        Path copy = copies.resolve(key).normalize();
        if (!copy.startsWith(copies) || copy.equals(copies)) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        return copy;
    }
}
