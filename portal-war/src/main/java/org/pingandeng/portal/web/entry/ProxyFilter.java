package org.pingandeng.portal.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees through the proxies that {@code portal.trusted.proxies} names: behind them a request has its client's address and
 * scheme. Stands before all other filters. What anybody else says in such headers is ignored.
 */
public class ProxyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The attribute that tells the scheme of a client behind a proxy. */
    private static final String SCHEME = ProxyFilter.class.getName();

    @Inject
    @ConfigProperty(name = "portal.trusted.proxies")
    transient Optional<String> proxies;

    private transient TrustedProxies trusted;

    /**
     * What a request's client speaks, also for beans: they are given the request as the server made it.
     *
     * @param request any
     * @return {@code http} or {@code https}
     */
    public static String scheme(HttpServletRequest request) {
        Object seen = request.getAttribute(SCHEME);
        return seen == null ? request.getScheme() : seen.toString();
    }

    @Override
    public void init() {
        trusted = TrustedProxies.read(proxies.orElse(""));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(trusted.covers(request.getRemoteAddr()) ? seenThrough(request) : request, response);
    }

    private HttpServletRequest seenThrough(HttpServletRequest request) {
        String client = trusted.client(request.getRemoteAddr(), all(request, "X-Forwarded-For"));
        String scheme = last(request, "X-Forwarded-Proto")
                .filter(List.of("http", "https")::contains)
                .orElse(request.getScheme());
        request.setAttribute(SCHEME, scheme);
        return new Forwarded(request, client, scheme);
    }

    private static List<String> all(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static Optional<String> last(HttpServletRequest request, String header) {
        List<String> said = all(request, header);
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    /** A request as its client made it. */
    private static final class Forwarded extends HttpServletRequestWrapper {

        private final String client;
        private final String scheme;

        Forwarded(HttpServletRequest request, String client, String scheme) {
            super(request);
            this.client = client;
            this.scheme = scheme;
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getRemoteHost() {
            return client;
        }

        @Override
        public String getScheme() {
            return scheme;
        }

        @Override
        public boolean isSecure() {
            return scheme.equals("https");
        }
    }
}
