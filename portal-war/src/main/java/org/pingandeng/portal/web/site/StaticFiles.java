package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * The files under {@code /resources}, read once and kept in memory, text compressed. Several style sheets are served as
 * one when their names are joined: {@code css/tokens,site,home.css}.
 */
@ApplicationScoped
public class StaticFiles {

    static final String FOLDER = "/resources/";

    /** One file as it is sent. */
    record Content(byte[] plain, byte[] compressed, String tag) {}

    private static final Set<String> TEXT = Set.of("css", "js", "mjs", "svg", "html", "webmanifest");

    @Inject
    ServletContext context;

    private final Map<String, Optional<Content>> contents = new ConcurrentHashMap<>();
    private volatile String version;

    /** A fingerprint of all files: equal builds have equal versions on every node. */
    String version() {
        if (version == null) {
            CRC32 sum = new CRC32();
            Map<String, byte[]> all = new TreeMap<>();
            collect(FOLDER, all);
            all.forEach((path, bytes) -> sum.update(bytes));
            version = Long.toString(sum.getValue(), 36);
        }
        return version;
    }

    /**
     * The file at this path, or nothing.
     *
     * @param path below {@code resources}, such as {@code css/site.css}
     */
    Optional<Content> find(String path) {
        Optional<Content> known = contents.get(path);
        if (known != null) {
            return known;
        }
        Optional<Content> read = read(path).map(bytes -> content(path, bytes));
        if (read.isPresent()) {
            contents.put(path, read);
        }
        return read;
    }

    private Optional<byte[]> read(String path) {
        if (path.contains("..") || !path.contains(",")) {
            return path.contains("..") ? Optional.empty() : one(path);
        }
        int folder = path.lastIndexOf('/') + 1;
        String ending = path.substring(path.lastIndexOf('.'));
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (String name :
                path.substring(folder, path.length() - ending.length()).split(",")) {
            Optional<byte[]> part = one(path.substring(0, folder) + name + ending);
            if (part.isEmpty()) {
                return part;
            }
            joined.writeBytes(part.get());
        }
        return Optional.of(joined.toByteArray());
    }

    private Optional<byte[]> one(String path) {
        try (InputStream in = context.getResourceAsStream(FOLDER + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void collect(String folder, Map<String, byte[]> into) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                collect(path, into);
            } else {
                one(path.substring(FOLDER.length())).ifPresent(bytes -> into.put(path, bytes));
            }
        }
    }

    private static Content content(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        byte[] compressed = TEXT.contains(ending) ? Bytes.gzip(bytes) : null;
        return new Content(bytes, compressed, Bytes.fingerprint(bytes));
    }
}
