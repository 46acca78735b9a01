package org.pingandeng.portal.web.path;

import jakarta.servlet.http.HttpServletRequest;

/** Where a visitor has reached the portal, for codes on screens that phones in the same room read. */
public final class Reached {

    private Reached() {}

    /**
     * The portal's address as this request named it.
     *
     * @param request any
     * @return scheme, host and path, without a slash at the end
     */
    public static String portal(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        String host = whole.substring(0, whole.indexOf('/', whole.indexOf("//") + 2));
        return host + request.getServletContext().getContextPath();
    }
}
