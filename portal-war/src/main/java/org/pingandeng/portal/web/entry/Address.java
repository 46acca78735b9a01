package org.pingandeng.portal.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** What kind of address was asked for; the filters treat pages, calls and files differently. */
final class Address {

    private static final String PAGE_ENDING = ".xhtml";
    private static final List<String> NO_PAGES = List.of(
            "/api/",
            "/media/",
            "/resources/",
            "/static/",
            "/jakarta.faces.resource/",
            "/health",
            "/metrics",
            "/openapi",
            "/prefs",
            "/errors/",
            "/certificate/");

    private static final Set<String> ANSWERS = Set.of("/api/v1/exam/saves", "/api/v1/contest/answers");

    private Address() {}

    /**
     * The address that the container will serve: decoded, without {@code ..} and parameters, so that no other spelling of
     * a page slips past its declaration. OmniFaces has added the ending of pages before our filters see them.
     */
    static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        String path = request.getServletPath() + (rest == null ? "" : rest);
        return path.endsWith(PAGE_ENDING) ? path.substring(0, path.length() - PAGE_ENDING.length()) : path;
    }

    /** A page is an address without a file's ending that belongs to none of the other kinds. */
    static boolean page(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return !last.contains(".") && NO_PAGES.stream().noneMatch(path::startsWith);
    }

    static boolean call(String path) {
        return path.startsWith("/api/");
    }

    /**
     * Where the answers of an exam or a contest come in. They show a pass of their own, whoever is signed in; web.xml keeps
     * CDI's contexts of a request away from just these, so nobody may ask here who the visitor is.
     */
    static boolean answers(String path) {
        return ANSWERS.contains(path);
    }

    static boolean safe(HttpServletRequest request) {
        return List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }
}
