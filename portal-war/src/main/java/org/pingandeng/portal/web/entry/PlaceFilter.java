package org.pingandeng.portal.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotAllowed;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.Place;

/**
 * Opens declared places to those who may enter: an undeclared page is not found, nobody is asked to sign in first, a
 * missing permission is 403. It also turns the faces' refusals that reach it into 403 and 404.
 */
public class PlaceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<Place> WITH_FIRST_PASSWORD = Set.of(Place.PASSWORD, Place.SIGN_OUT);

    @Inject
    transient Visitor visitor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Address.path(request);
        if (!Address.page(path)) {
            go(request, response, chain);
            return;
        }
        Optional<Place> place = Place.at(path);
        if (place.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!place.get().open() && !visitor.isSignedIn()) {
            redirect(response, "/account/signin?next=" + encoded(request, path));
        } else if (visitor.mustChangePassword() && !WITH_FIRST_PASSWORD.contains(place.get())) {
            redirect(response, Place.PASSWORD.path());
        } else if (!place.get().open() && !visitor.may(place.get().permission())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            go(request, response, chain);
        }
    }

    private static void redirect(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
    }

    /** Where to be after signing in: a form is shown again, for the page that posts is the page that is posted to. */
    private static String encoded(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            int status = status(thrown);
            if (status == 0 || response.isCommitted()) {
                throw thrown;
            }
            response.sendError(status);
        }
    }

    private static int status(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAllowed) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
            if (cause instanceof NotYours) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
            if (cause instanceof ConstraintViolationException) {
                return HttpServletResponse.SC_BAD_REQUEST; // what no form of ours lets through
            }
        }
        return 0;
    }
}
