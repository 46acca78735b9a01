package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.web.open.BarChart.Counted;

/** The case library in figures: where, when, of which type. What is counted is this library, not all accidents. */
@Named
@RequestScoped
public class CasesFiguresPage {

    @Inject
    CaseLibrary library;

    @Inject
    CaseWords words;

    /** How many cases there are. */
    public int getCount() {
        return library.all().size();
    }

    /** Where they happened. */
    public TileMap getMap() {
        return TileMap.of(counts("place"));
    }

    /** When: every year from the first to the last. */
    public BarChart getYears() {
        Map<String, Long> counts = counts(CaseFilter.EXACT);
        int first = years().min().orElse(0);
        int last = years().max().orElse(-1);
        return BarChart.of(IntStream.rangeClosed(first, last)
                .mapToObj(String::valueOf)
                .map(year ->
                        new Counted(year, counts.getOrDefault(year, 0L), "/cases?" + CaseFilter.EXACT + "=" + year))
                .toList());
    }

    private IntStream years() {
        return library.all().stream().mapToInt(CaseView::year);
    }

    /**
     * How often each value of a facet is there, the most frequent first.
     *
     * @param facet its parameter
     */
    public BarChart chart(String facet) {
        return BarChart.of(counts(facet).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> new Counted(
                        words.choice(facet, each.getKey()).replaceAll(" · WSA.*", ""),
                        each.getValue(),
                        "/cases?" + facet + "=" + CaseFilter.encoded(each.getKey())))
                .toList());
    }

    private Map<String, Long> counts(String facet) {
        Stream<String> values =
                library.all().stream().flatMap(view -> CaseFilter.FACETS.get(facet).apply(view).stream());
        return values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
