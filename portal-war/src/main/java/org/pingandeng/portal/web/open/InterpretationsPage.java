package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.law.InterpretationLibrary;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.web.site.Preferences;

/** Questions about the law with their answers: by words and by area. */
@Named
@RequestScoped
public class InterpretationsPage {

    /**
     * An area with how many questions it has.
     *
     * @param area as in the address
     * @param count how many
     * @param href the address that narrows the list to it
     */
    public record Area(String area, long count, String href) {}

    /**
     * A question in the list.
     *
     * @param each the question with its answer
     * @param question safe HTML
     * @param answer safe HTML
     */
    public record Line(Interpretation each, String question, String answer) {}

    @Inject
    InterpretationLibrary library;

    @Inject
    Preferences preferences;

    @Inject
    @Param(name = "q")
    String typed;

    @Inject
    @Param(name = "topic")
    String topic;

    private List<Interpretation> pool;
    private List<Interpretation> shown;

    @PostConstruct
    void look() {
        pool = library.all().stream().filter(each -> each.speaksOf(getLine())).toList();
        shown = pool.stream()
                .filter(each -> getTopic().isEmpty() || each.areas().contains(getTopic()))
                .toList();
    }

    /** What was typed. */
    public String getLine() {
        return Marked.line(typed);
    }

    /** The area chosen, or an empty text. */
    public String getTopic() {
        return topic == null ? "" : topic;
    }

    /** How many stand in the list before an area is chosen. */
    public int getAll() {
        return pool.size();
    }

    /** The areas, the most frequent first. */
    public List<Area> getAreas() {
        Map<String, Long> counts = pool.stream()
                .flatMap(each -> each.areas().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> new Area(each.getKey(), each.getValue(), href(each.getKey())))
                .toList();
    }

    /** The address of the list narrowed to an area; to none for an empty text. */
    public String href(String area) {
        String words = getLine().isEmpty() ? "" : "q=" + CaseFilter.encoded(getLine());
        String asked =
                area.isEmpty() ? words : (words.isEmpty() ? "" : words + "&") + "topic=" + CaseFilter.encoded(area);
        return "/law/interpretations" + (asked.isEmpty() ? "" : "?" + asked);
    }

    /** The questions of the list. */
    public List<Line> getShown() {
        return shown.stream()
                .map(each -> new Line(
                        each,
                        Marked.html(
                                preferences.pick(
                                        each.question().zh(), each.question().en()),
                                getLine()),
                        Marked.html(
                                preferences.pick(
                                        each.answer().zh(), each.answer().en()),
                                getLine())))
                .toList();
    }
}
