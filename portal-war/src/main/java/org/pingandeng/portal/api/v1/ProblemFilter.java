package org.pingandeng.portal.api.v1;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

/** Calls are answered with a problem in JSON whatever refuses them: a filter, the server, a fault. Never with a page. */
public class ProblemFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ProblemFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, new Spoken(response));
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            LOG.log(Level.ERROR, "A call failed: " + request.getRequestURI(), fault);
            say(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void say(HttpServletResponse response, int status) throws IOException {
        byte[] json = "{\"status\":%d,\"reason\":\"%s\"}"
                .formatted(status, Problem.reason(status))
                .getBytes(StandardCharsets.US_ASCII);
        response.reset();
        response.setStatus(status);
        response.setContentType(Problem.TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
        response.flushBuffer();
    }

    /** Says a status as a problem where others would have the server make a page of it. */
    private static final class Spoken extends HttpServletResponseWrapper {
        Spoken(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            say((HttpServletResponse) getResponse(), status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
