package org.pingandeng.portal.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.warning.model.CauseKind;

/**
 * What a reader asks of the case library, all of it in the page's address.
 *
 * @param line typed words, may be empty
 * @param chosen chosen values by facet; facets without a choice are absent
 * @param sort {@code best}, {@code new} or {@code toll}
 * @param page from 1
 */
record CaseFilter(String line, Map<String, Set<String>> chosen, String sort, int page) {

    /** The parameter of one year alone, which charts link to. */
    static final String EXACT = "exact";

    /** Facets by their parameter's name, each with the values that a case has in it. */
    static final Map<String, Function<CaseView, List<String>>> FACETS = new TreeMap<>(Map.of(
            "field",
            view -> given(view.facts().field()),
            "type",
            view -> given(view.facts().type1986()),
            "type2025",
            view -> given(view.facts().type2025()),
            "severity",
            view -> List.of(view.facts().severity().name()),
            "place",
            view -> given(view.facts().province()),
            "cause",
            view -> view.causes().stream().map(CauseKind::code).toList(),
            "year",
            view -> List.of(decade(view.year())),
            EXACT,
            view -> List.of(String.valueOf(view.year()))));

    private static List<String> given(String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(value);
    }

    private static String decade(int year) {
        return year >= 2020 ? "2020" : year >= 2010 ? "2010" : "2000";
    }

    static CaseFilter of(HttpServletRequest request) {
        Map<String, Set<String>> chosen = new TreeMap<>();
        for (String facet : FACETS.keySet()) {
            String[] values = request.getParameterValues(facet);
            if (values != null) {
                chosen.put(facet, new LinkedHashSet<>(List.of(values)));
            }
        }
        String line = request.getParameter("q") == null
                ? ""
                : request.getParameter("q").strip();
        String sort = request.getParameter("sort");
        String given = request.getParameter("page");
        int page = given != null && given.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(given)) : 1;
        return new CaseFilter(line, chosen, sort == null ? "best" : sort, page);
    }

    boolean has(String facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** Whether a case passes all facets, leaving one out of account. */
    boolean passes(CaseView view, String except) {
        return chosen.entrySet().stream()
                .filter(each -> !each.getKey().equals(except))
                .allMatch(each -> FACETS.get(each.getKey()).apply(view).stream().anyMatch(each.getValue()::contains));
    }

    CaseFilter toggled(String facet, String value) {
        Map<String, Set<String>> next = new TreeMap<>(chosen);
        Set<String> values = new LinkedHashSet<>(next.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            next.remove(facet);
        } else {
            next.put(facet, values);
        }
        return new CaseFilter(line, next, sort, 1);
    }

    CaseFilter sorted(String by) {
        return new CaseFilter(line, chosen, by, 1);
    }

    /** The address without a page number, ready for more parameters. */
    String href() {
        String facets = chosen.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> each.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        StringBuilder address = new StringBuilder("/cases?");
        if (!line.isEmpty()) {
            address.append("q=").append(encoded(line)).append('&');
        }
        if (!sort.equals("best")) {
            address.append("sort=").append(encoded(sort)).append('&');
        }
        return facets.isEmpty()
                ? address.toString()
                : address.append(facets).append('&').toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
