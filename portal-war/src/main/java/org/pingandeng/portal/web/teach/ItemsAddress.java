package org.pingandeng.portal.web.teach;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.ItemState;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;

/**
 * Which questions an address asks for and how it wants them shown. What makes no sense means anything.
 *
 * @param asked what is asked, by the parameter's name, in the order of {@link #NAMES}; never empty texts
 */
record ItemsAddress(Map<String, String> asked) {

    /** The parameters that narrow the list. */
    static final List<String> FILTERS = List.of(
            "q", "topic", "type", "state", "use", "difficulty", "field", "post", "operation", "law", "source", "used");

    private static final int LONGEST = 120;
    private static final List<String> ROWS = List.of("20", "50", "100");
    private static final Map<String, Predicate<String>> SOUND = Map.of(
            "type", named(Arrays.stream(ItemType.values()).map(ItemType::word).toList()),
            "state", named(names(ItemState.values())),
            "use", named(names(Use.values())),
            "difficulty", named(List.of("1", "2", "3", "4", "5")),
            "used", named(List.of("true", "false")),
            "sort", named(names(ItemOrder.values())),
            "rows", named(ROWS));

    static ItemsAddress of(HttpServletRequest request) {
        return of(request::getParameter);
    }

    static ItemsAddress of(UnaryOperator<String> parameters) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String name : names()) {
            String given = parameters.apply(name);
            String text = given == null ? "" : given.strip();
            if (!text.isEmpty()
                    && text.length() <= LONGEST
                    && SOUND.getOrDefault(name, any -> true).test(text)) {
                asked.put(name, text);
            }
        }
        return new ItemsAddress(asked);
    }

    private static List<String> names() {
        return Stream.concat(FILTERS.stream(), List.of("sort", "rows").stream()).toList();
    }

    private static Predicate<String> named(List<String> all) {
        return all::contains;
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    /** A parameter's value, or an empty text. */
    String get(String name) {
        return asked.getOrDefault(name, "");
    }

    /** What the bank is asked. */
    ItemQuery query() {
        return new ItemQuery(
                get("q"),
                asked.containsKey("use") ? Use.valueOf(get("use")) : null,
                asked.containsKey("state") ? ItemState.valueOf(get("state")) : null,
                get("type"),
                get("topic"),
                asked.containsKey("difficulty") ? Integer.parseInt(get("difficulty")) : 0,
                get("field"),
                get("post"),
                get("operation"),
                get("law"),
                get("source"),
                asked.containsKey("used") ? Boolean.valueOf(get("used")) : null);
    }

    ItemOrder order() {
        return asked.containsKey("sort") ? ItemOrder.valueOf(get("sort")) : ItemOrder.CHANGED;
    }

    int rows() {
        return Integer.parseInt(asked.getOrDefault("rows", ROWS.get(0)));
    }

    /** How many rows a page may have. */
    static List<String> choicesOfRows() {
        return ROWS;
    }

    /** The same with another value; an empty one takes the parameter away. */
    ItemsAddress with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(asked);
        other.remove(name);
        if (!value.isEmpty()) {
            other.put(name, value);
        }
        return new ItemsAddress(other);
    }

    /** The query of an address, without its question mark. */
    String text() {
        return asked.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
