package org.pingandeng.course.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** A course in a folder: of the disk, or inside one of our own jars. */
public final class FolderArchive implements Archive {

    private final Path folder;

    /**
     * The files below a folder.
     *
     * @param folder where {@code course.json} lies
     */
    public FolderArchive(Path folder) {
        this.folder = folder.normalize();
    }

    @Override
    public List<PackProblem> problems() {
        return List.of();
    }

    @Override
    public boolean has(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return !name.startsWith("/")
                    && file.startsWith(folder)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        if (!has(name)) {
            throw new IOException("Not in the archive: " + name);
        }
        return new AtMost(Files.newInputStream(folder.resolve(name)), FILE_AT_MOST);
    }

    @Override
    public void close() {
        // a folder stays open
    }
}
