package org.pingandeng.portal.web.entry;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** Our cookies: for this site only, and out of scripts' reach unless they are made for scripts. */
final class Cookies {

    private Cookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] sent = request.getCookies();
        return sent == null
                ? Optional.empty()
                : Arrays.stream(sent)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, int seconds) {
        write(request, response, name, value, seconds, true);
    }

    /** A cookie that our own scripts read. */
    static void writeForScripts(
            HttpServletRequest request, HttpServletResponse response, String name, String value, int seconds) {
        write(request, response, name, value, seconds, false);
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            int seconds,
            boolean hidden) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(hidden);
        cookie.setSecure("https".equals(ProxyFilter.scheme(request)));
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
