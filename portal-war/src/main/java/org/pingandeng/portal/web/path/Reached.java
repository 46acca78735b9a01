package org.pingandeng.portal.web.path;

import jakarta.servlet.http.HttpServletRequest;
import org.pingandeng.portal.web.entry.ProxyFilter;

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
        String whole = address(request);
        String host = whole.substring(0, whole.indexOf('/', whole.indexOf("//") + 2));
        return host + request.getServletContext().getContextPath();
    }

    /**
     * The address that was asked for as the browser named it, also where a proxy speaks HTTPS for the portal.
     *
     * @param request any
     * @return scheme, host, path and page, without what stands behind a question mark
     */
    public static String address(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        return ProxyFilter.scheme(request) + whole.substring(whole.indexOf("://"));
    }
}
