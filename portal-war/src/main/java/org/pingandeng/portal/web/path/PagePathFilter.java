package org.pingandeng.portal.web.path;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Puts the portal's path before the addresses in pages. It stands behind all other filters, so that copies of finished
 * pages hold them whole. Calls and our own files name no addresses of pages; they pass, and so does everything where the
 * portal has its host for itself.
 */
public class PagePathFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> WITHOUT = List.of("/api/", "/resources", "/media");

    private transient String path;

    @Override
    public void init() {
        path = getServletContext().getContextPath();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (path.isEmpty() || WITHOUT.stream().anyMatch(request.getServletPath()::startsWith)) {
            chain.doFilter(request, response);
        } else {
            PathedPage page = new PathedPage(response, path);
            chain.doFilter(request, page);
            page.end();
        }
    }
}
