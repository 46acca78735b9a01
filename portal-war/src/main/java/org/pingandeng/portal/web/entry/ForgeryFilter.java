package org.pingandeng.portal.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses what another site posts in a visitor's name. Forms carry our token. Calls come from our own scripts: the
 * browser says so in {@code Sec-Fetch-Site} or {@code Origin}, and a call that says neither carries no cookie of worth
 * because ours are SameSite=Lax.
 */
public class ForgeryFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Csrf csrf;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Address.safe(request) || trusted(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "forgery");
        }
    }

    private boolean trusted(HttpServletRequest request) {
        return fromHere(request) && (Address.call(Address.path(request)) || farewell(request) || csrf.good(request));
    }

    /** A desk that is left says so by itself, without a form: OmniFaces then drops the view's state and nothing else. */
    private static boolean farewell(HttpServletRequest request) {
        return "unload".equals(request.getParameter("omnifaces.event"));
    }

    private static boolean fromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.endsWith("://" + request.getHeader("Host"));
    }
}
