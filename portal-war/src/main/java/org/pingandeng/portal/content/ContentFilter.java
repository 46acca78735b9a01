package org.pingandeng.portal.content;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Parts the two origins. A request to a host of the content ends here: it gets a file of its package, the page that
 * holds it, or nothing; no cookie is read, no page, call or file of the portal is reached. A request to any other host
 * goes on and never meets a package's files.
 */
public class ContentFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ContentPlace place;

    @Inject
    transient ContentAddress addresses;

    @Inject
    transient ContentFiles files;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> label = place.label(request.getHeader("Host"));
        if (label.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            answer(label.get(), request, response);
        }
    }

    private void answer(String host, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<ContentAddress.Asked> asked = addresses.read(host, path);
        String self = asked.map(each -> place.origin(each.label())).orElse("'none'");
        String here = asked.map(each -> self + place.path() + each.base()).orElse("'none'");
        ContentPolicy.set(response, here, self.equals("'none'") ? "" : self, place.portal());
        // a worker would outlive the page and answer in the portal's stead
        boolean worker = "script".equals(request.getHeader("Service-Worker"));
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (asked.isEmpty() || worker || !files.send(asked.get(), request, response)) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Without a page: the portal's would be shown on the wrong origin. */
    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write((status + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
