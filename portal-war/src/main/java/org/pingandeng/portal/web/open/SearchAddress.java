package org.pingandeng.portal.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pingandeng.portal.search.Asked;

/** What is looked for, and the page's address that says the same. */
record SearchAddress(Asked asked) {

    /** Nobody reads further; the index does not count further. */
    static final int MOST_PAGES = 50;

    static SearchAddress of(HttpServletRequest request) {
        Map<String, Set<String>> chosen = new TreeMap<>();
        for (String facet : Asked.FACETS) {
            String[] values = request.getParameterValues(facet);
            if (values != null) {
                Set<String> kept = new LinkedHashSet<>(List.of(values));
                kept.removeIf(String::isBlank);
                if (!kept.isEmpty()) {
                    chosen.put(facet, kept);
                }
            }
        }
        String line = request.getParameter("q") == null
                ? ""
                : request.getParameter("q").strip();
        String given = request.getParameter("page");
        int page = given != null && given.matches("\\d{1,3}")
                ? Math.min(MOST_PAGES, Math.max(1, Integer.parseInt(given)))
                : 1;
        String sort = "new".equals(request.getParameter("sort")) ? "new" : "best";
        boolean exactly = "1".equals(request.getParameter("exact"));
        return new SearchAddress(new Asked(line, chosen, sort, page, Asked.A_PAGE, exactly));
    }

    boolean has(String facet, String value) {
        return asked.chosen().getOrDefault(facet, Set.of()).contains(value);
    }

    /** With a value of a facet where it was without it, and the other way round. */
    SearchAddress toggled(String facet, String value) {
        Set<String> values = new LinkedHashSet<>(asked.chosen().getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    /** With one value of a facet only; with none where the value is empty. */
    SearchAddress only(String facet, String value) {
        return with(facet, value.isEmpty() ? Set.of() : Set.of(value));
    }

    private SearchAddress with(String facet, Set<String> values) {
        Map<String, Set<String>> next = new TreeMap<>(asked.chosen());
        if (values.isEmpty()) {
            next.remove(facet);
        } else {
            next.put(facet, values);
        }
        return new SearchAddress(new Asked(asked.line(), next, asked.sort(), 1, Asked.A_PAGE, asked.exactly()));
    }

    SearchAddress sorted(String by) {
        return new SearchAddress(new Asked(asked.line(), asked.chosen(), by, 1, Asked.A_PAGE, asked.exactly()));
    }

    SearchAddress typed(String line, boolean exactly) {
        return new SearchAddress(new Asked(line, asked.chosen(), asked.sort(), 1, Asked.A_PAGE, exactly));
    }

    /** The address without a page number, ready for more parameters. */
    String href() {
        StringBuilder address = new StringBuilder("/search?q=").append(CaseFilter.encoded(asked.line()));
        asked.chosen()
                .forEach((facet, values) -> values.forEach(
                        value -> address.append('&').append(facet).append('=').append(CaseFilter.encoded(value))));
        if (!asked.sort().equals("best")) {
            address.append("&sort=").append(asked.sort());
        }
        return asked.exactly() ? address.append("&exact=1").toString() : address.toString();
    }
}
