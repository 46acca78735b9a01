package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.portal.search.SearchDesk;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.CaseView;

/** The case library: words, facets with counts, sorting, pages. */
@Named
@RequestScoped
public class CasesPage {

    private static final int A_PAGE = 10;
    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final Comparator<CaseView> BY_TOLL = Comparator.comparing(
                    (CaseView view) -> view.facts().deaths() + view.facts().missing())
            .reversed();

    /**
     * One value of a facet.
     *
     * @param value as in the address
     * @param count how many cases have it under the other choices
     * @param on whether it is chosen
     * @param href the address that changes that
     */
    public record Choice(String facet, String value, long count, boolean on, String href) {}

    /**
     * A case in the list.
     *
     * @param view the case
     * @param title safe HTML
     * @param excerpt safe HTML
     */
    public record Found(CaseView view, String title, String excerpt) {}

    @Inject
    CaseLibrary library;

    @Inject
    SearchDesk search;

    @Inject
    CaseWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private CaseFilter filter;
    private Map<String, String> excerpts;
    private List<CaseView> pool;
    private List<CaseView> found;
    private final Map<String, List<Choice>> choices = new HashMap<>();

    @PostConstruct
    void look() {
        filter = CaseFilter.of(request);
        excerpts = new LinkedHashMap<>();
        pool = filter.line().isEmpty() ? library.all() : matching();
        List<CaseView> passed = new ArrayList<>(
                pool.stream().filter(view -> filter.passes(view, null)).toList());
        if (filter.sort().equals("toll")) {
            passed.sort(BY_TOLL);
        } else if (filter.sort().equals("new")) {
            passed.sort(
                    Comparator.comparing((CaseView view) -> view.facts().date()).reversed());
        }
        found = passed;
    }

    private List<CaseView> matching() {
        Map<String, CaseView> byCode = library.all().stream()
                .collect(Collectors.toMap(view -> view.facts().code(), Function.identity()));
        search.find(filter.line(), "case", 500).forEach(hit -> excerpts.put(hit.key(), hit.excerpt()));
        return excerpts.keySet().stream()
                .filter(byCode::containsKey)
                .map(byCode::get)
                .toList();
    }

    /** What was typed. */
    public String getLine() {
        return filter.line();
    }

    /** How many cases were found. */
    public int getCount() {
        return found.size();
    }

    /** The page shown, from 1. */
    public int getPage() {
        return Math.min(filter.page(), Math.max(1, getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return (found.size() + A_PAGE - 1) / A_PAGE;
    }

    /** The address of a page, up to its number. */
    public String getPageHref() {
        return filter.href() + "page=";
    }

    /** The way the list is sorted. */
    public String getSort() {
        return filter.sort();
    }

    /** The address of another order. */
    public String sorted(String by) {
        return filter.sorted(by).href();
    }

    /** The cases on this page. */
    public List<Found> getShown() {
        return found.stream()
                .skip((long) (getPage() - 1) * A_PAGE)
                .limit(A_PAGE)
                .map(view -> new Found(
                        view,
                        Marked.html(words.title(view), filter.line()),
                        excerpts.getOrDefault(view.facts().code(), "")))
                .toList();
    }

    /** The values of a facet with counts, the most frequent first. */
    public List<Choice> choices(String facet) {
        return choices.computeIfAbsent(facet, this::counted);
    }

    private List<Choice> counted(String facet) {
        Function<CaseView, List<String>> values = CaseFilter.FACETS.get(facet);
        Map<String, Long> counts = pool.stream()
                .filter(view -> filter.passes(view, facet))
                .flatMap(view -> values.apply(view).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> new Choice(
                        facet,
                        each.getKey(),
                        each.getValue(),
                        filter.has(facet, each.getKey()),
                        filter.toggled(facet, each.getKey()).href()))
                .sorted(order(facet))
                .toList();
    }

    private static Comparator<Choice> order(String facet) {
        return switch (facet) {
            case "severity" -> Comparator.comparing(Choice::value);
            case "year" -> Comparator.comparing(Choice::value).reversed();
            default -> Comparator.comparing(Choice::count).reversed();
        };
    }

    /**
     * Whether something is chosen in a facet, which then stands open.
     *
     * @param facet its parameter
     */
    public boolean chosenIn(String facet) {
        return filter.chosen().containsKey(facet);
    }

    /** Cases that happened in this week of the year; none while one searches. */
    public List<CaseView> getHistory() {
        boolean searching = !filter.line().isEmpty() || !filter.chosen().isEmpty() || getPage() > 1;
        return searching ? List.of() : library.thisWeekInHistory(LocalDate.ofInstant(clock.instant(), COUNTY));
    }

    /** All chosen values, to be taken back one by one. */
    public List<Choice> getChosen() {
        return filter.chosen().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(value -> new Choice(
                                each.getKey(),
                                value,
                                0,
                                true,
                                filter.toggled(each.getKey(), value).href())))
                .toList();
    }
}
