package org.pingandeng.media.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingandeng.media.model.Shelf;

/** A shelf in a folder: of this node alone, or one that all nodes mount. */
public final class FolderShelf implements Shelf {

    private final Path root;

    /**
     * A shelf.
     *
     * @param root the folder; drafts lie on the same disk
     */
    public FolderShelf(Path root) {
        this.root = root;
    }

    @Override
    public boolean put(String key, Path draft) {
        Path place = place(key);
        try {
            Files.createDirectories(place.getParent());
            if (Files.exists(place)) {
                return false;
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileAlreadyExistsException sameContent) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException("A file could not be put in its place", failed);
        } finally {
            Drafts.discard(draft);
        }
    }

    @Override
    public Optional<Path> get(String key) {
        return Optional.of(place(key)).filter(Files::isRegularFile);
    }

    @Override
    public void remove(String prefix) {
        Path place = place(prefix);
        if (Files.notExists(place)) {
            return;
        }
        try (Stream<Path> all = Files.walk(place)) {
            all.sorted(Comparator.reverseOrder()).forEach(Drafts::discard);
        } catch (IOException failed) {
            throw new UncheckedIOException("Files could not be removed", failed);
        }
    }

    @Override
    public List<String> keys(String prefix) {
        Path place = place(prefix);
        if (Files.notExists(place)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("The shelf could not be looked through", failed);
        }
    }

    private Path place(String key) {
        Path place = root.resolve(key).normalize();
        if (!place.startsWith(root.normalize()) || place.equals(root.normalize())) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        return place;
    }
}
