package org.pingandeng.portal.launch;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The server's own libraries, laid out beside the data with a list of what each of them has. Packed inside each other,
 * as they come, they cost a third of a start.
 */
final class ServerLibraries {

    private static final String PACKED = "MICRO-INF/runtime/";
    private static final String LIST = "libraries.txt";

    private ServerLibraries() {}

    /**
     * Lays out what is not there yet.
     *
     * @param data the data folder
     * @return a loader of them all
     * @throws IOException when they cannot be written or read
     */
    static LibraryLoader loader(DataFolder data) throws IOException {
        Path packed = jar();
        Path folder = Unpacked.folder(packed, PACKED, data, "payara", ServerLibraries::survey);
        // the server trusts what lies there, and what comes in its own jar
        System.setProperty("fish.payara.micro.UnpackDir", folder.toString());
        System.setProperty("fish.payara.micro.BootJar", packed.toUri().toString());
        return new LibraryLoader(Files.readAllLines(folder.resolve(LIST)).stream()
                .map(line -> Arrays.asList(line.split("\t")))
                .map(words -> new Library(folder.resolve(words.get(0)), words.subList(1, words.size())))
                .toList());
    }

    private static Path jar() {
        try {
            return Path.of(PayaraMicroLauncher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A line a library: its file name and places, between tabs. */
    private static void survey(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path library : files.sorted().toList()) {
                lines.add(library.getFileName() + "\t" + String.join("\t", places(library)));
            }
        }
        Files.write(folder.resolve(LIST), lines);
    }

    private static List<String> places(Path library) throws IOException {
        try (JarFile jar = new JarFile(library.toFile())) {
            return jar.stream()
                    .map(entry -> Library.place(entry.getName()))
                    .distinct()
                    .toList();
        }
    }
}
