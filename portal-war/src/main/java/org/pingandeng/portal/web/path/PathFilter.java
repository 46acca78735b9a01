package org.pingandeng.portal.web.path;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets the portal believe that it has a host for itself: behind this filter addresses begin at the portal's own root, and
 * what goes back to browsers in headers begins with the path again. It stands before all other filters. A portal that has
 * its host for itself passes at once.
 */
public class PathFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getContextPath();
        if (path.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            // what is forwarded goes back by the way it came
            boolean forwarded = request.getDispatcherType() == DispatcherType.FORWARD;
            chain.doFilter(new AtRoot(request, path), forwarded ? response : new BelowPath(response, path));
        }
    }
}
