package org.pingandeng.portal.web.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells a phone how the portal looks as an app on its home screen (W3C Web Application Manifest): the site's name in the
 * visitor's language, its colours and icons, and where it opens.
 */
@WebServlet("/app.webmanifest")
public class AppManifestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The night colour of the tokens: what stands above every page. */
    static final String THEME = "#0b302b";

    /** The ground of the tokens. */
    static final String GROUND = "#fbf8f2";

    @Inject
    transient Site site;

    @Inject
    transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/manifest+json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        MAPPER.writeValue(
                response.getOutputStream(), manifest(getServletContext().getContextPath()));
    }

    private ObjectNode manifest(String path) {
        ObjectNode manifest = MAPPER.createObjectNode();
        manifest.put("id", path + "/learn/me");
        manifest.put("name", site.getName());
        manifest.put("short_name", site.getName());
        manifest.put("description", site.getOwner());
        manifest.put("lang", preferences.getTag());
        manifest.put("start_url", path + "/learn/me");
        manifest.put("scope", path + "/");
        manifest.put("display", "standalone");
        manifest.put("theme_color", THEME);
        manifest.put("background_color", GROUND);
        ArrayNode icons = manifest.putArray("icons");
        icon(icons, path, "img/logo.svg", "any", "image/svg+xml", "any");
        icon(icons, path, "img/app-192.png", "192x192", "image/png", "any");
        icon(icons, path, "img/app-512.png", "512x512", "image/png", "any");
        icon(icons, path, "img/app-mask-512.png", "512x512", "image/png", "maskable");
        ObjectNode kept = manifest.putArray("shortcuts").addObject();
        kept.put("name", preferences.pick("手机上的课", "Lessons on this phone"));
        kept.put("url", path + "/learn/offline.html");
        return manifest;
    }

    private void icon(ArrayNode icons, String path, String file, String sizes, String type, String purpose) {
        icons.addObject()
                .put("src", path + site.file(file))
                .put("sizes", sizes)
                .put("type", type)
                .put("purpose", purpose);
    }
}
