package org.pingandeng.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pingandeng.media.Bundles;
import org.pingandeng.media.model.BundleFile;
import org.pingandeng.media.model.MediaId;

/** Sends a package's files, and the page of ours that holds a package and speaks SCORM with it. */
@ApplicationScoped
public class ContentFiles {

    private static final String OURS = "-/";
    private static final String THEIRS = "p/";
    private static final String FOLDER = "/content/";
    /** Our own files by name, and where each lies; scorm-again is its authors' (MIT licence). */
    private static final Map<String, String> PAGES = Map.of(
            "wrapper.html", FOLDER + "wrapper.html",
            "wrapper.js", FOLDER + "wrapper.js",
            "wrapper.css", FOLDER + "wrapper.css",
            "scorm12.js", FOLDER + "scorm-again/scorm12.min.js",
            "scorm2004.js", FOLDER + "scorm-again/scorm2004.min.js");

    @Inject
    Bundles bundles;

    @Inject
    ContentPlace place;

    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    /**
     * Sends what was asked for.
     *
     * @param asked by a good address
     * @param request for parts and what the browser has already
     * @param response the answer
     * @return false when there is no such file, and nothing was sent
     * @throws IOException when the browser is gone
     */
    boolean send(ContentAddress.Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (asked.rest().startsWith(OURS)) {
            return sendOurs(asked.rest().substring(OURS.length()), request, response);
        }
        if (!asked.rest().startsWith(THEIRS)) {
            return false;
        }
        Optional<BundleFile> file =
                bundles.file(new MediaId(asked.scorm()), asked.rest().substring(THEIRS.length()));
        if (file.isEmpty()) {
            return false;
        }
        sendTheirs(file.get(), request, response);
        return true;
    }

    private boolean sendOurs(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!PAGES.containsKey(name)) {
            return false;
        }
        boolean page = name.endsWith(".html");
        byte[] bytes = pages.computeIfAbsent(name, each -> read(PAGES.get(each)));
        if (page && !place.apart()) {
            // all packages share one origin: what the one before left in this browser goes
            response.setHeader("Clear-Site-Data", "\"storage\"");
        }
        response.setHeader("Cache-Control", page ? "no-store" : "private, max-age=300");
        response.setContentType(ContentTypes.of(name));
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(bytes);
        }
        return true;
    }

    private byte[] read(String resource) {
        try (InputStream in = ContentFiles.class.getResourceAsStream(resource)) {
            byte[] bytes = in.readAllBytes();
            return resource.endsWith("wrapper.html")
                    ? new String(bytes, StandardCharsets.UTF_8)
                            .replace("{portal}", place.portal())
                            .getBytes(StandardCharsets.UTF_8)
                    : bytes;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void sendTheirs(BundleFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + file.content().digest().substring(0, 32) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.setHeader("Accept-Ranges", "bytes");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<ByteRange> range = ByteRange.read(request.getHeader("Range"), file.bytes());
        long length = range.map(ByteRange::length).orElse(file.bytes());
        response.setContentType(ContentTypes.of(file.path()));
        response.setContentLengthLong(length);
        range.ifPresent(part -> {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", part.said());
        });
        if (request.getMethod().equals("GET")) {
            try (InputStream in = bundles.open(file, range.map(ByteRange::from).orElse(0L))) {
                copy(in, length, response);
            }
        }
    }

    private static void copy(InputStream in, long length, HttpServletResponse response) throws IOException {
        byte[] buffer = new byte[32 * 1024];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            response.getOutputStream().write(buffer, 0, read);
            left -= read;
        }
    }
}
