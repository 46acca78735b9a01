package org.pingandeng.portal.web.path;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request as it would be if the portal had its host for itself. Only {@code getRequestURL} still says what the browser
 * asked for.
 */
final class AtRoot extends HttpServletRequestWrapper {

    private final String path;

    AtRoot(HttpServletRequest request, String path) {
        super(request);
        this.path = path;
    }

    @Override
    public String getContextPath() {
        return "";
    }

    @Override
    public String getRequestURI() {
        String whole = super.getRequestURI();
        String own = whole.startsWith(path) ? whole.substring(path.length()) : whole;
        return own.isEmpty() ? "/" : own;
    }
}
