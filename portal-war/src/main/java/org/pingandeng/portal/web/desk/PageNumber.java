package org.pingandeng.portal.web.desk;

import jakarta.servlet.http.HttpServletRequest;

/** Which page of a long list an address asks for. */
public final class PageNumber {

    /** Rows on one page. */
    public static final int ROWS = 20;

    private PageNumber() {}

    /** The number asked for; 1 where it makes no sense. */
    public static int of(HttpServletRequest request) {
        String asked = request.getParameter("page");
        return asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    }

    /** How many pages it takes. */
    public static int pages(long rows) {
        return (int) Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    /** What was searched for, without spaces around it; an empty text for all. */
    public static String words(HttpServletRequest request) {
        String words = request.getParameter("q");
        return words == null ? "" : words.strip();
    }
}
