package org.pingandeng.portal.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.omnifaces.servlet.FileServlet;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.MediaId;

/** Sends lesson files to whoever has a good address: whole or in parts (Range), with validators for caches. */
@WebServlet("/media/*")
public class MediaServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MediaLibrary library;

    @Inject
    transient MediaAddress addresses;

    @Override
    protected File getFile(HttpServletRequest request) {
        String[] parts = String.valueOf(request.getPathInfo()).split("/");
        boolean ours = parts.length >= 2
                && MediaId.valid(parts[1])
                && addresses.good(request.getRequestURI(), request.getParameter("until"), request.getParameter("s"));
        if (!ours) {
            return null;
        }
        MediaId id = new MediaId(parts[1]);
        Optional<Path> path = parts.length == 3 && parts[2].matches("\\d{1,4}")
                ? library.page(id, Integer.parseInt(parts[2]))
                : library.path(id);
        return path.map(Path::toFile).orElse(null);
    }

    @Override
    protected String getContentType(HttpServletRequest request, File file) {
        String[] parts = request.getPathInfo().split("/");
        return parts.length == 3
                ? "image/jpeg"
                : library.find(new MediaId(parts[1]))
                        .map(found -> found.type().served())
                        .orElse("application/octet-stream");
    }

    @Override
    protected long getExpireTime(HttpServletRequest request, File file) {
        return TimeUnit.HOURS.toSeconds(12);
    }

    @Override
    protected boolean isAttachment(HttpServletRequest request, String contentType) {
        return false;
    }
}
