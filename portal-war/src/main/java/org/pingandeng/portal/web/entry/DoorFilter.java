package org.pingandeng.portal.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.pingandeng.portal.account.FrontDoor;
import org.pingandeng.portal.account.SignedIn;
import org.pingandeng.portal.account.Visitor;

/** Learns who is asking: reads the sign-in cookie for pages and calls, and leaves files alone. */
public class DoorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FrontDoor door;

    @Inject
    transient SignInCookie cookie;

    @Inject
    transient Visitor visitor;

    @Inject
    transient OwnerCookie owner;

    @Inject
    transient CurrentAnswer answer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Address.path(request);
        if (Address.answers(path)) {
            chain.doFilter(request, response);
            return;
        }
        answer.is(response);
        visitor.comeFrom(request.getRemoteAddr());
        if (!path.startsWith("/static/")
                && !path.startsWith("/resources/")
                && !path.startsWith("/health")
                && !path.startsWith("/media/")) {
            Optional<SignedIn> known = cookie.read(request).flatMap(door::recognise);
            known.ifPresent(visitor::become);
            if (Address.page(path) && request.getMethod().equals("GET")) {
                owner.say(request, response, known);
            }
            if (known.isPresent()) {
                response.setHeader("Cache-Control", "no-store");
                renew(request, response, path, known.get());
            }
        }
        chain.doFilter(request, response);
    }

    /** With every page that is read: a sign-in lives on with each visit, and its cookie with it. */
    private void renew(HttpServletRequest request, HttpServletResponse response, String path, SignedIn known) {
        if (Address.page(path) && request.getMethod().equals("GET")) {
            cookie.give(request, response, known.signIn());
        }
    }
}
