package org.pingandeng.portal.web.entry;

import static java.util.Map.entry;

import jakarta.servlet.FilterChain;
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

    /** The attribute that tells the problem's page the limit in megabytes, and that the body is not to be read. */
    public static final String LIMIT = SizeFilter.class.getName();

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1 << 20;
    private static final int FORM = 2;

    /** Where files are sent to, with megabytes. */
    private static final Map<String, Integer> FILES = Map.ofEntries(
            entry("/desk/import", 100),
            entry("/desk/cases", 5),
            entry("/desk/courses", 256),
            entry("/desk/course-edit", 256),
            entry("/desk/package-import", 256),
            entry("/learn/class", 10),
            entry("/desk/piece", 200),
            entry("/desk/alerts-received", 20),
            entry("/api/v1/practical/hand-in", 6),
            entry("/desk/activity", 20),
            entry("/desk/campaign", 61),
            entry("/snap", 37),
            entry("/desk/snap", 13),
            entry("/works/enter", 61),
            entry("/desk/works-call", 61),
            entry("/desk/title-sheet", 40),
            entry("/desk/posts-import", 4),
            entry("/api/v1/titles/picture", 6));

    /** What a package says of itself has a limit of its own, which is far below this. */
    private static final String PACKAGES = "/api/v1/packages/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Address.path(request);
        int most = FILES.getOrDefault(path, FORM);
        boolean judged =
                (Address.page(path) || path.startsWith(PACKAGES) || FILES.containsKey(path)) && !Address.safe(request);
        if (judged && request.getContentLengthLong() > whole(most)) {
            request.setAttribute(LIMIT, most);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
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
}
