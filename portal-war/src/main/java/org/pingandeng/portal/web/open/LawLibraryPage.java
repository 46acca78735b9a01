package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.portal.bridge.Connections;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.model.LawStatus;
import org.pingandeng.portal.web.site.Preferences;

/** The law library: laws by rank, narrowed by words, rank, force and field; each law has a page of its own. */
@Named
@RequestScoped
public class LawLibraryPage {

    private static final int FIRST_OF_A_LEVEL = 6;
    private static final int FOUND_ARTICLES = 3;
    private static final List<String> LEVELS = List.of("法律", "行政法规", "地方法规", "部门规章", "规范性文件", "国家标准", "行业标准");

    /**
     * One value of a facet.
     *
     * @param facet its parameter
     * @param value as in the address
     * @param label in words
     * @param count how many laws have it under the other choices
     * @param on whether it is chosen
     * @param href the address that changes that
     */
    public record Choice(String facet, String value, String label, long count, boolean on, String href) {}

    /**
     * An article in which the typed words stand.
     *
     * @param view the article
     * @param excerpt safe HTML
     */
    public record Found(ArticleView view, String excerpt) {}

    /**
     * A law in the list.
     *
     * @param law the law
     * @param title safe HTML
     * @param status whether it has force today
     * @param found articles in which the typed words stand
     */
    public record Line(Law law, String title, LawStatus status, List<Found> found) {}

    /**
     * The laws of one rank.
     *
     * @param level the rank
     * @param lines those shown
     * @param count how many there are
     * @param href the address that shows all of them
     */
    public record Group(String level, List<Line> lines, long count, String href) {
        /** Whether not all of them are shown. */
        public boolean more() {
            return count > lines.size();
        }
    }

    @Inject
    LawLibrary library;

    @Inject
    Connections connections;

    @Inject
    LawWords words;

    @Inject
    CaseWords caseWords;

    @Inject
    Preferences preferences;

    @Inject
    HttpServletRequest request;

    private LawFilter filter;
    private Map<Law, Map<String, Set<String>>> pool;
    private List<Law> found;

    @PostConstruct
    void look() {
        filter = LawFilter.of(request);
        Map<String, Set<String>> fields = connections.fields();
        pool = new LinkedHashMap<>();
        library.all().stream()
                .filter(filter::speaksOf)
                .sorted(order())
                .forEach(law -> pool.put(
                        law,
                        Map.of(
                                "level", Set.of(law.sheet().level()),
                                "status", Set.of(words.status(law).name()),
                                "field", fields.getOrDefault(law.code(), Set.of()))));
        found = pool.entrySet().stream()
                .filter(each -> filter.passes(each.getValue(), null))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Comparator<Law> order() {
        return Comparator.comparing((Law law) -> words.status(law).past())
                .thenComparing(law -> -law.articles().size())
                .thenComparing(Law::code);
    }

    /** What was typed. */
    public String getLine() {
        return filter.line();
    }

    /** How many laws were found. */
    public int getCount() {
        return found.size();
    }

    /** How many articles all laws have together. */
    public int getArticleCount() {
        return library.all().stream().mapToInt(law -> law.articles().size()).sum();
    }

    /** How many laws there are in all. */
    public int getAll() {
        return library.all().size();
    }

    /** The laws found, by rank; the first few of each where nothing was asked. */
    public List<Group> getGroups() {
        Map<String, List<Law>> byLevel =
                found.stream().collect(Collectors.groupingBy(law -> law.sheet().level()));
        return byLevel.keySet().stream()
                .sorted(Comparator.comparing(LawLibraryPage::rank).thenComparing(Function.identity()))
                .map(level -> group(level, byLevel.get(level)))
                .toList();
    }

    private static int rank(String level) {
        int at = LEVELS.indexOf(level);
        return at < 0 ? LEVELS.size() : at;
    }

    private Group group(String level, List<Law> laws) {
        List<Line> lines = laws.stream()
                .limit(filter.all() ? FIRST_OF_A_LEVEL : Long.MAX_VALUE)
                .map(this::line)
                .toList();
        return new Group(
                level, lines, laws.size(), filter.toggled("level", level).href());
    }

    private Line line(Law law) {
        List<Found> articles = filter.articles(law, FOUND_ARTICLES).stream()
                .map(each -> new Found(
                        new ArticleView(law, each, each.number()),
                        Marked.html(preferences.pick(each.gist(), each.gistEn()), filter.line())))
                .toList();
        return new Line(law, Marked.html(words.title(law), filter.line()), words.status(law), articles);
    }

    /** The values of a facet with counts. */
    public List<Choice> choices(String facet) {
        Map<String, Long> counts = pool.values().stream()
                .filter(values -> filter.passes(values, facet))
                .flatMap(values -> values.get(facet).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Comparator<String> order = facet.equals("level")
                ? Comparator.comparing(LawLibraryPage::rank)
                : facet.equals("status")
                        ? Comparator.comparing(LawStatus::valueOf)
                        : Comparator.comparing((String value) -> -counts.get(value));
        return counts.keySet().stream()
                .filter(value -> !value.isEmpty())
                .sorted(order)
                .map(value -> choice(facet, value, counts.get(value)))
                .toList();
    }

    /** All chosen values, to be taken back one by one. */
    public List<Choice> getChosen() {
        return filter.chosen().entrySet().stream()
                .map(each -> choice(each.getKey(), each.getValue(), 0))
                .toList();
    }

    private Choice choice(String facet, String value, long count) {
        return new Choice(
                facet,
                value,
                label(facet, value),
                count,
                filter.has(facet, value),
                filter.toggled(facet, value).href());
    }

    private String label(String facet, String value) {
        return switch (facet) {
            case "level" -> words.level(value);
            case "status" -> caseWords.choice("law.status", value);
            default -> caseWords.choice("field", value);
        };
    }
}
