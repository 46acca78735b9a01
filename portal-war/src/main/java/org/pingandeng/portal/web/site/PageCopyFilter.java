package org.pingandeng.portal.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.Place;

/**
 * Sends finished public pages to visitors who have not signed in, with a tag so that an unchanged page costs a browser
 * nothing. A signed-in visitor's page, a page with a message and an answer that is no page are never kept.
 */
public class PageCopyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUERY = 300;
    private static final Set<Place> KEPT = EnumSet.of(
            Place.HOME,
            Place.INDEX,
            Place.COURSES,
            Place.COURSE,
            Place.CASES,
            Place.CASE,
            Place.CASES_FIGURES,
            Place.CASE_SHEET,
            Place.TALK,
            Place.LAW,
            Place.LAW_COMPARE,
            Place.INTERPRETATIONS,
            Place.INTERPRETATION,
            Place.GLOSSARY,
            Place.ERRATA,
            Place.HELP,
            Place.CONTACT,
            Place.ACCESSIBILITY,
            Place.PRIVACY,
            Place.NEWS,
            Place.NEWS_ARTICLE,
            Place.CAMPAIGNS,
            Place.CAMPAIGN,
            Place.ACTIVITIES,
            Place.WARNING_BASE,
            Place.PUBLIC_QUESTIONS,
            Place.PUBLIC_QUESTION,
            Place.PLAN_COMMENTS,
            Place.SNAPS,
            Place.SNAP_FIGURES,
            Place.WORKS,
            Place.WORKS_CALL,
            Place.MATERIALS,
            Place.TEAMS,
            Place.COMMUNITIES,
            Place.COMMUNITY,
            Place.COMMUNITY_SCHEME,
            Place.PLAN,
            Place.PLAN_TARGET,
            Place.PLAN_INDICATORS,
            Place.LINKS,
            Place.BOOKLETS,
            Place.BOOKLET,
            Place.BOOKLET_WHOLE);

    @Inject
    transient PageCopies copies;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Preferences preferences;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!keepable(request)) {
            chain.doFilter(request, response);
            return;
        }
        String key = request.getRequestURI() + "?" + request.getQueryString() + " " + preferences.getTag() + " "
                + preferences.getTheme() + " " + preferences.getSize();
        Optional<PageCopies.Copy> copy = copies.find(key);
        if (copy.isEmpty()) {
            long begun = copies.begin();
            Caught caught = new Caught(response);
            chain.doFilter(request, caught);
            if (!caught.page()) {
                caught.passOn();
                return;
            }
            copy = Optional.of(copies.keep(key, caught.bytes(), begun));
        }
        send(request, response, copy.get());
    }

    private boolean keepable(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod().equals("GET")
                && Place.at(request.getRequestURI()).filter(KEPT::contains).isPresent()
                && (query == null || query.length() <= LONGEST_QUERY)
                && !visitor.isSignedIn()
                && (request.getCookies() == null
                        || Arrays.stream(request.getCookies())
                                .map(Cookie::getName)
                                .noneMatch(Flash.COOKIE::equals));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, PageCopies.Copy copy)
            throws IOException {
        String tag = "W/\"" + copy.tag() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.setHeader("Vary", "Cookie, " + Preferences.LANGUAGE_HEADER + ", Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String accepted = request.getHeader("Accept-Encoding");
        boolean packed = accepted != null && accepted.contains("gzip");
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = packed ? copy.compressed() : copy.plain();
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Catches a page on its way out. */
    private static final class Caught extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream caught = new ByteArrayOutputStream();
        private PrintWriter writer;
        private boolean unkeepable;

        Caught(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int single) {
                    caught.write(single);
                }

                @Override
                public void write(byte[] bytes, int from, int length) {
                    caught.write(bytes, from, length);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new IllegalStateException("A page is written at once");
                }
            };
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                writer = new PrintWriter(new OutputStreamWriter(caught, StandardCharsets.UTF_8));
            }
            return writer;
        }

        @Override
        public void sendError(int status) throws IOException {
            unkeepable = true;
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            unkeepable = true;
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            unkeepable = true;
            super.sendRedirect(location);
        }

        @Override
        public void addCookie(Cookie cookie) {
            unkeepable = true;
            super.addCookie(cookie);
        }

        @Override
        public void flushBuffer() {
            // the page leaves as a whole
        }

        @Override
        public void setContentLength(int length) {
            // the length is set when the page leaves
        }

        @Override
        public void setContentLengthLong(long length) {
            // the length is set when the page leaves
        }

        boolean page() {
            return !unkeepable
                    && !isCommitted()
                    && getStatus() == SC_OK
                    && getContentType() != null
                    && getContentType().startsWith("text/html")
                    && bytes().length > 0;
        }

        byte[] bytes() {
            if (writer != null) {
                writer.flush();
            }
            return caught.toByteArray();
        }

        void passOn() throws IOException {
            if (!isCommitted() && bytes().length > 0) {
                getResponse().getOutputStream().write(bytes());
            }
        }
    }
}
