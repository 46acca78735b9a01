package org.pingandeng.portal.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.omnifaces.servlet.FileServlet;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.portal.web.entry.SignInCookie;

/**
 * Sends the pieces of films. The address of a film's folder carries the signature, so that whatever a list in it names is
 * reached by it too; it holds for the sign-in it was made for. No piece asks the database.
 */
@WebServlet(MediaAddress.MADE + "*")
public class FilmServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TYPES = Map.of(
            "m3u8", "application/vnd.apple.mpegurl",
            "m4s", "video/iso.segment",
            "mp4", "video/mp4",
            "m4a", "audio/mp4",
            "jpg", "image/jpeg");

    @Inject
    transient MediaLibrary library;

    @Inject
    transient MediaAddress addresses;

    @Inject
    transient SignInCookie cookie;

    @Override
    protected File getFile(HttpServletRequest request) {
        String[] parts = String.valueOf(request.getPathInfo()).split("/", 5);
        if (parts.length < 5 || !MediaId.valid(parts[3])) {
            return null;
        }
        String viewer = cookie.read(request).map(UUID::toString).orElse("");
        return addresses.goodMade(parts[3], viewer, parts[1], parts[2])
                ? library.made(new MediaId(parts[3]), parts[4])
                        .map(Path::toFile)
                        .orElse(null)
                : null;
    }

    @Override
    protected String getContentType(HttpServletRequest request, File file) {
        String name = file.getName();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    @Override
    protected long getExpireTime(HttpServletRequest request, File file) {
        return TimeUnit.HOURS.toSeconds(12);
    }

    @Override
    protected boolean isAttachment(HttpServletRequest request, String contentType) {
        return false;
    }

    /** What holds for one sign-in is kept by that browser and by no proxy on the way. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        super.service(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(
                        name, "Cache-Control".equalsIgnoreCase(name) ? value.replace("public", "private") : value);
            }
        });
    }
}
