package org.pingandeng.portal.web.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Refuses what is too large for its page by its declared length, before anybody reads it: a form that cannot be read
 * whole has neither token nor fields, and its sender would be told something that is not so.
 */
public class SizeFilter extends HttpFilter {

    /** The attribute that tells the problem's page the limit in megabytes. */
    public static final String LIMIT = SizeFilter.class.getName();

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1 << 20;
    private static final int FORM = 2;
    private static final Map<String, Integer> FILES =
            Map.of("/desk/items-import", 10, "/desk/cases", 5, "/desk/courses", 256);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Address.path(request);
        int most = FILES.getOrDefault(path, FORM);
        boolean judged = Address.page(path) && !Address.safe(request);
        if (judged && request.getContentLengthLong() > whole(most)) {
            refuse(request, response, most);
        } else if (judged && request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A file of the largest size still needs room for the form around it. */
    private static long whole(int megabytes) {
        return (long) megabytes * MEGABYTE + MEGABYTE / 4;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int most)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader("Connection", "close");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.setAttribute(LIMIT, most);
        request.getRequestDispatcher("/errors/problem.xhtml").forward(new WithoutBody(request), response);
    }
}
