package org.pingandeng.portal.web.path;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/** An answer whose redirects lead below the path, and whose cookies stay there. */
final class BelowPath extends HttpServletResponseWrapper {

    private static final String LOCATION = "Location";

    /** Calls set their cookies by this header. */
    private static final String COOKIE = "Set-Cookie";

    private static final Pattern PLACE = Pattern.compile("(?i)(;\\s*path=)/");

    private final String path;

    BelowPath(HttpServletResponse response, String path) {
        super(response);
        this.path = path;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(below(location));
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, below(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
        super.addHeader(name, below(name, value));
    }

    @Override
    public void addCookie(Cookie cookie) {
        String place = cookie.getPath();
        if (place != null) {
            cookie.setPath(place.equals("/") ? path : path + place);
        }
        super.addCookie(cookie);
    }

    private String below(String name, String value) {
        if (COOKIE.equalsIgnoreCase(name) && value != null) {
            return PLACE.matcher(value).replaceFirst("$1" + path + "/");
        }
        return LOCATION.equalsIgnoreCase(name) ? below(value) : value;
    }

    private String below(String address) {
        boolean ours = address != null && address.startsWith("/") && !address.startsWith("//");
        return ours ? path + address : address;
    }
}
