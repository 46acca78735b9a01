package org.pingandeng.portal.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends the files under {@code /resources}: compressed where the browser can, for a year where the address has a version. */
@WebServlet("/resources/*")
public class StaticFilesServlet extends HttpServlet {

    @Inject
    StaticFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<StaticFiles.Content> found = path.contains(".") ? files.find(path) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + found.get().tag() + "\"";
        boolean versioned = files.version().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=300");
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(request, response, path, found.get());
    }

    private void send(
            HttpServletRequest request, HttpServletResponse response, String path, StaticFiles.Content content)
            throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean packed = content.compressed() != null && accepted != null && accepted.contains("gzip");
        byte[] body = packed ? content.compressed() : content.plain();
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        String type = getServletContext().getMimeType(path);
        response.setContentType(
                type == null ? "application/octet-stream" : text(type) ? type + ";charset=UTF-8" : type);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean text(String type) {
        return type.startsWith("text/") || type.contains("javascript") || type.endsWith("xml") || type.endsWith("json");
    }
}
