package org.pingandeng.portal.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import org.pingandeng.portal.content.ContentPlace;

/**
 * Sets the security headers. On desks PrimeFaces appends its nonce to our policy, whose script-src therefore stands
 * last; everywhere else the policy is fixed, so that a kept page carries nothing of one visit.
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String COMMON = "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "media-src 'self' blob:; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'self'; "
            + "frame-ancestors 'self'; form-action 'self'; ";
    private static final String PAGES = COMMON + "style-src 'self'; script-src 'self'";
    private static final String DESKS = COMMON + "style-src 'self'; style-src-attr 'unsafe-inline'; script-src 'self'";

    /** Where packages of other makers are held in a frame. */
    private static final Set<String> WITH_PACKAGES = Set.of("/learn/lesson", "/desk/package-import");

    /** Where one may attach where one is, on a press of one's own. */
    private static final Set<String> WITH_POSITION = Set.of("/snap");

    @Inject
    transient ContentPlace packages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean desk = Address.path(request).startsWith("/desk");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        String position = WITH_POSITION.contains(Address.path(request)) ? "(self)" : "()";
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=" + position + ", microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        boolean frames = packages.there() && WITH_PACKAGES.contains(Address.path(request));
        String policy = (frames ? "frame-src " + packages.frames() + "; " : "") + (desk ? DESKS : PAGES);
        response.setHeader(POLICY, policy);
        chain.doFilter(asked(request, desk), desk ? new Extending(response, policy) : new Fixed(response));
    }

    private static HttpServletRequest asked(HttpServletRequest request, boolean desk) {
        if (request.getAttribute(SizeFilter.LIMIT) != null) {
            return new WithoutBody(request);
        }
        return desk || Address.safe(request) ? request : new WithNonce(request);
    }

    /** Keeps our policy whatever a library sets. */
    private static final class Fixed extends HttpServletResponseWrapper {
        Fixed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!POLICY.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }

    /** Takes the nonce from the library's own policy and puts it at the end of ours. */
    private static final class Extending extends HttpServletResponseWrapper {
        private final String policy;

        Extending(HttpServletResponse response, String policy) {
            super(response);
            this.policy = policy;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, POLICY.equalsIgnoreCase(name) ? withNonce(value) : value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, withNonce(value));
            } else {
                super.addHeader(name, value);
            }
        }

        private String withNonce(String theirs) {
            int at = theirs.indexOf("'nonce-");
            return at < 0 ? policy : policy + " " + theirs.substring(at, theirs.indexOf('\'', at + 1) + 1);
        }
    }
}
