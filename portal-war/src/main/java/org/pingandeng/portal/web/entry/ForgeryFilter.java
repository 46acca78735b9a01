package org.pingandeng.portal.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses what another site posts in a visitor's name. Forms carry our token, or the name of a desk's kept view. Calls come from our own scripts: the
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
        String path = Address.path(request);
        return fromHere(request)
                && (Address.call(path) || farewell(request) || csrf.good(request) || kept(request, path));
    }

    /** A desk that is left says so by itself, without a form: OmniFaces then drops the view's state and nothing else. */
    private static boolean farewell(HttpServletRequest request) {
        return "unload".equals(request.getParameter("omnifaces.event"));
    }

    /** A desk's kept view: its name is as good as a token, and the browser has said that the post is our own. */
    private static boolean kept(HttpServletRequest request, String path) {
        String view = request.getParameter("jakarta.faces.ViewState");
        boolean attested = request.getHeader("Sec-Fetch-Site") != null || request.getHeader("Origin") != null;
        return path.startsWith("/desk/") && attested && view != null && !view.equals("stateless");
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
