package org.pingandeng.portal.web.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets the short calls of an exam in a few at a time. When a hall full of candidates calls in the same second, more
 * threads at work than the cores can carry stand in each other's way, and in the way of Java's compiler, which would have
 * made all of them fast. Such calls and their answers are small and never wait for a slow line; what may wait for one
 * (pages, films, uploads) does not pass here.
 */
public class CrowdFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int AT_WORK_PER_CORE = 2;
    private static final long PATIENCE_MILLIS = 500;

    private final transient Semaphore places =
            new Semaphore(AT_WORK_PER_CORE * Runtime.getRuntime().availableProcessors());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean place = place();
        try {
            chain.doFilter(request, response);
        } finally {
            if (place) {
                places.release();
            }
        }
    }

    /** Nobody waits long for a place: somebody with a slow line may hold one. */
    private boolean place() {
        try {
            return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
