package org.pingandeng.portal.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.model.Said;

/**
 * What a reader asks of the law library, all of it in the page's address.
 *
 * @param line typed words, may be empty
 * @param chosen one value a facet; facets without a choice are absent
 */
record LawFilter(String line, Map<String, String> chosen) {

    /** The facets in the order in which they are shown. */
    static final List<String> FACETS = List.of("level", "status", "field");

    static LawFilter of(HttpServletRequest request) {
        Map<String, String> chosen = new TreeMap<>();
        for (String facet : FACETS) {
            String value = request.getParameter(facet);
            if (value != null && !value.isBlank()) {
                chosen.put(facet, value);
            }
        }
        String line = request.getParameter("q");
        return new LawFilter(Marked.line(line), chosen);
    }

    /** Whether nothing is asked. */
    boolean all() {
        return line.isEmpty() && chosen.isEmpty();
    }

    boolean has(String facet, String value) {
        return value.equals(chosen.get(facet));
    }

    /** Whether a law with these values passes all facets, leaving one out of account. */
    boolean passes(Map<String, Set<String>> values, String except) {
        return chosen.entrySet().stream()
                .filter(each -> !each.getKey().equals(except))
                .allMatch(each -> values.get(each.getKey()).contains(each.getValue()));
    }

    /** Whether the typed words stand in a law or in its articles. */
    boolean speaksOf(Law law) {
        return Said.allOf(
                line,
                Stream.concat(
                        Stream.of(
                                law.code(),
                                law.title(),
                                law.titleEn(),
                                law.sheet().issuer(),
                                law.sheet().number(),
                                law.sheet().summary(),
                                law.sheet().summaryEn()),
                        law.articles().stream().flatMap(each -> Stream.of(each.gist(), each.gistEn()))));
    }

    /** Articles in which all typed words stand. */
    List<Law.Article> articles(Law law, int most) {
        return line.isEmpty()
                ? List.of()
                : law.articles().stream()
                        .filter(each -> Said.allOf(line, Stream.of(each.gist(), each.gistEn())))
                        .limit(most)
                        .toList();
    }

    LawFilter toggled(String facet, String value) {
        Map<String, String> next = new TreeMap<>(chosen);
        if (!next.remove(facet, value)) {
            next.put(facet, value);
        }
        return new LawFilter(line, next);
    }

    String href() {
        String asked = Stream.concat(
                        line.isEmpty() ? Stream.of() : Stream.of("q=" + CaseFilter.encoded(line)),
                        chosen.entrySet().stream()
                                .map(each -> each.getKey() + "=" + CaseFilter.encoded(each.getValue())))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "/law" : "/law?" + asked;
    }
}
