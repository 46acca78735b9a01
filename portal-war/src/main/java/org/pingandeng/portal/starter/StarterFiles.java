package org.pingandeng.portal.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The starter files that the modules carry under {@code /starter}. */
final class StarterFiles {

    private StarterFiles() {}

    static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The names in a list, a line each. */
    static List<String> names(String list) {
        return new String(bytes(list), StandardCharsets.UTF_8).lines().toList();
    }

    static InputStream open(String name) {
        InputStream in = StarterFiles.class.getResourceAsStream("/starter/" + name);
        if (in == null) {
            throw new IllegalStateException("The starter file " + name + " is missing");
        }
        return in;
    }

    /** Lends a folder, be it inside a jar or on the disk. */
    static void inFolder(String name, Consumer<Path> work) {
        URL marker = StarterFiles.class.getResource("/starter/" + name + "/course.json");
        if (marker == null) {
            throw new IllegalStateException("The starter course " + name + " is missing");
        }
        try {
            URI uri = marker.toURI();
            if (!"jar".equals(uri.getScheme())) {
                work.accept(Path.of(uri).getParent());
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(
                    Path.of(URI.create(uri.getSchemeSpecificPart().split("!")[0])), Map.of())) {
                work.accept(jar.getPath("/starter", name));
            }
        } catch (URISyntaxException | IOException failed) {
            throw new IllegalStateException("The starter course " + name + " cannot be read", failed);
        }
    }
}
