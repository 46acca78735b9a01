package org.pingandeng.portal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * An archive laid out in the data folder once, and again only when it has changed or a file of it is missing or cut
 * short: what a start would otherwise unpack every time. The list of files is written last, so a start that was killed
 * leaves nothing half done behind.
 */
final class Unpacked {

    private static final String RUNTIME = "runtime/";
    private static final String LIST = ".files";

    private Unpacked() {}

    /** What is to be done with the files before they count as laid out. */
    interface Finish {

        /**
         * Does it.
         *
         * @param folder where the files are
         * @throws IOException when it cannot be done
         */
        void with(Path folder) throws IOException;
    }

    /**
     * Lays an archive out where it is not there yet.
     *
     * @param archive the archive
     * @param part beginning of the names of all that is wanted, which the laid out files do without
     * @param data the data folder
     * @param name of the folder
     * @param finish the last step
     * @return the folder of the files
     * @throws IOException when they cannot be read or written
     */
    static Path folder(Path archive, String part, DataFolder data, String name, Finish finish) throws IOException {
        Path folder = data.folder(RUNTIME + name);
        Path list = folder.resolveSibling(name + LIST);
        String version = Files.size(archive) + "\t" + Files.getLastModifiedTime(archive);
        if (whole(folder, list, version)) {
            return folder;
        }
        Files.deleteIfExists(list);
        data.freshFolder(RUNTIME + name);
        List<String> lines = new ArrayList<>(List.of(version));
        lines.addAll(unpack(archive, part, folder));
        finish.with(folder);
        Path draft = Files.write(folder.resolveSibling(name + ".tmp"), lines);
        Files.move(draft, list, StandardCopyOption.ATOMIC_MOVE);
        return folder;
    }

    /** The first line of the list tells versions of the archive apart, every other is a file's name and size. */
    private static boolean whole(Path folder, Path list, String version) throws IOException {
        List<String> lines = Files.exists(list) ? Files.readAllLines(list) : List.of();
        return !lines.isEmpty()
                && lines.get(0).equals(version)
                && lines.stream()
                        .skip(1)
                        .map(line -> line.split("\t"))
                        .allMatch(words -> folder.resolve(words[0]).toFile().length() == Long.parseLong(words[1]));
    }

    private static List<String> unpack(Path archive, String part, Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (JarFile jar = new JarFile(archive.toFile())) {
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> entry.getName().startsWith(part) && !entry.isDirectory())
                    .toList();
            for (JarEntry entry : entries) {
                String name = entry.getName().substring(part.length());
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                try (InputStream in = jar.getInputStream(entry)) {
                    lines.add(name + "\t" + Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING));
                }
                Files.setLastModifiedTime(file, entry.getLastModifiedTime());
            }
        }
        return lines;
    }
}
