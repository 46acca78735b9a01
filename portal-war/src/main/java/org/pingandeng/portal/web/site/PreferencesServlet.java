package org.pingandeng.portal.web.site;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;

/**
 * Changes a preference and sends the browser back: {@code /prefs?theme=dark&next=/cases}. Works without script.
 * Unknown values and addresses outside this site are ignored.
 */
@WebServlet("/prefs")
public class PreferencesServlet extends HttpServlet {

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        keep(request, response, "lang", Preferences.LANGUAGE, Preferences.LANGUAGES);
        keep(request, response, "theme", Preferences.THEME, Preferences.THEMES);
        keep(request, response, "size", Preferences.SIZE, Preferences.SIZES);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ReturnAddress.within(request.getParameter("next"), "/"));
    }

    private static void keep(
            HttpServletRequest request, HttpServletResponse response, String name, String cookie, Set<String> allowed) {
        String value = request.getParameter(name);
        if (value == null || !allowed.contains(value)) {
            return;
        }
        Cookie kept = new Cookie(cookie, value);
        kept.setPath("/");
        kept.setMaxAge((int) KEPT.toSeconds());
        kept.setHttpOnly(false); // pages that no server makes are dressed by scripts, which read it
        kept.setSecure(request.isSecure());
        kept.setAttribute("SameSite", "Lax");
        response.addCookie(kept);
    }
}
