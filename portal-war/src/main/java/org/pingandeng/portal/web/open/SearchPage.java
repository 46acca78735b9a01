package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pingandeng.portal.search.Asked;
import org.pingandeng.portal.search.Found;
import org.pingandeng.portal.search.Hit;
import org.pingandeng.portal.search.SearchDesk;
import org.pingandeng.portal.search.Wish;
import org.pingandeng.portal.web.site.Preferences;

/** One search over everything public. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST_VALUES = 8;
    private static final int MOST_LIKE = 10;

    /**
     * One value of a facet.
     *
     * @param value as in the address
     * @param name in the visitor's words
     * @param count how many have it under the other choices
     * @param on whether it is chosen
     * @param href the address that changes that
     */
    public record Choice(String value, String name, long count, boolean on, String href) {}

    /**
     * Something that narrows the list, to be taken back.
     *
     * @param name in the visitor's words
     * @param href the address without it
     */
    public record Chip(String name, String href) {}

    @Inject
    SearchDesk search;

    @Inject
    SearchWords words;

    @Inject
    Preferences preferences;

    @Inject
    HttpServletRequest request;

    private SearchAddress address;
    private Found found;
    private List<Hit> like = List.of();

    @PostConstruct
    void look() {
        address = SearchAddress.of(request);
        found = search.find(address.asked());
        String one = request.getParameter("like");
        if (one != null && one.indexOf(':') > 0) {
            like = search.like(one.substring(0, one.indexOf(':')), one.substring(one.indexOf(':') + 1), MOST_LIKE);
        }
    }

    /** What was typed, or an empty text. */
    public String getLine() {
        return address.asked().line();
    }

    /** Whether things like another one are shown. */
    public boolean isLike() {
        return getLine().isEmpty() && request.getParameter("like") != null;
    }

    /** What was found. */
    public Found getFound() {
        return found;
    }

    /** The things on this page. */
    public List<Hit> getHits() {
        return isLike() ? like : found.hits();
    }

    /** How many there are. */
    public long getTotal() {
        return isLike() ? like.size() : found.total();
    }

    /** The page shown, from 1. */
    public int getPage() {
        return Math.min(address.asked().page(), Math.max(1, getPages()));
    }

    /** How many pages there are; further ones help nobody. */
    public int getPages() {
        return (int) Math.min(SearchAddress.MOST_PAGES, (getTotal() + Asked.A_PAGE - 1) / Asked.A_PAGE);
    }

    /** The address of a page, up to its number. */
    public String getPageHref() {
        return address.href() + "&page=";
    }

    /** The way the list is sorted. */
    public String getSort() {
        return address.asked().sort();
    }

    /** The address of another order. */
    public String sorted(String by) {
        return address.sorted(by).href();
    }

    /** The address of the line taken as it was typed. */
    public String getExactly() {
        return address.typed(getLine(), true).href();
    }

    /** The address of another line. */
    public String typed(String line) {
        return address.typed(line, false).href();
    }

    /** The kinds, the chosen one marked. */
    public List<Choice> getKinds() {
        Map<String, Long> counts = found.counts().getOrDefault("kind", Map.of());
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        boolean any = !address.asked().chosen().containsKey("kind");
        Stream<Choice> each = counts.entrySet().stream()
                .map(count -> new Choice(
                        count.getKey(),
                        words.choice("kind", count.getKey()),
                        count.getValue(),
                        address.has("kind", count.getKey()),
                        address.only("kind", count.getKey()).href()))
                .sorted(Comparator.comparing(Choice::count).reversed());
        String name = words.choice("kind", "");
        return Stream.concat(
                        Stream.of(new Choice(
                                "", name, all, any, address.only("kind", "").href())),
                        each)
                .toList();
    }

    /** The values of a facet with counts, the most frequent first, years the latest first. */
    public List<Choice> choices(String facet) {
        Comparator<Choice> order = switch (facet) {
            case "severity" -> Comparator.comparing(Choice::value);
            case "year" -> Comparator.comparing(Choice::value).reversed();
            default -> Comparator.comparing(Choice::count).reversed();
        };
        return found.counts().getOrDefault(facet, Map.of()).entrySet().stream()
                .map(count -> new Choice(
                        count.getKey(),
                        words.choice(facet, count.getKey()),
                        count.getValue(),
                        address.has(facet, count.getKey()),
                        address.toggled(facet, count.getKey()).href()))
                .sorted(Comparator.comparing(Choice::on).reversed().thenComparing(order))
                .limit(MOST_VALUES)
                .toList();
    }

    /** What narrows the list: numbers that were understood, then what was chosen. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        for (Wish.Figure figure : found.wish().figures()) {
            String line = found.wish().without(figure);
            chips.add(new Chip(words.figure(figure), address.typed(line, false).href()));
        }
        address.asked().chosen().forEach((facet, values) -> {
            if (!facet.equals("kind")) {
                values.forEach(value -> chips.add(new Chip(
                        words.choice(facet, value),
                        address.toggled(facet, value).href())));
            }
        });
        return chips;
    }

    /** The address of things like a found one. */
    public String like(Hit hit) {
        return "/search?like=" + CaseFilter.encoded(hit.kind() + ":" + hit.key());
    }

    /** A title as safe HTML in the visitor's language. */
    public String title(Hit hit) {
        return found.marked(preferences.pick(hit.title(), hit.titleEn()));
    }

    /** An excerpt as safe HTML, in the visitor's language where there is one. */
    public String excerpt(Hit hit) {
        return hit.excerptEn().isEmpty() || hit.excerpt().isEmpty()
                ? hit.excerpt() + hit.excerptEn()
                : preferences.pick(hit.excerpt(), hit.excerptEn());
    }
}
