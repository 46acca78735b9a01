package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an item says about the right answer to one of its interactions: {@code responseDeclaration} together with what
 * {@code responseProcessing} does with it (QTI 2.2 information model, 5 and 8).
 *
 * @param cardinality {@code single}, {@code multiple}, {@code ordered} or {@code record}
 * @param type {@code identifier}, {@code string}, {@code float}, {@code point} and the like
 * @param correct the values of {@code correctResponse}, in order
 * @param mapped what each value earns by {@code mapping}
 * @param otherwise what any other value earns there
 * @param areas the entries of {@code areaMapping}
 * @param rule how the response is scored
 * @param compared the {@code equal} or {@code equalRounded} that compares it, where there is one
 */
record QtiKey(
        String cardinality,
        String type,
        List<String> correct,
        Map<String, Double> mapped,
        double otherwise,
        List<Element> areas,
        Rule rule,
        Optional<Element> compared) {

    /** How a response is scored. */
    enum Rule {
        /** Right or wrong as a whole. */
        MATCH,
        /** By what each value is worth. */
        MAP,
        /** By a program of the item's own. */
        OWN
    }

    private static final Set<String> READ = Set.of(
            "responseprocessing",
            "responsecondition",
            "responseif",
            "responseelse",
            "responseelseif",
            "match",
            "variable",
            "correct",
            "setoutcomevalue",
            "basevalue",
            "mapresponse",
            "mapresponsepoint",
            "isnull",
            "not",
            "and",
            "sum",
            "equal",
            "equalrounded",
            "stringmatch",
            "product",
            "divide",
            "multiple",
            "null");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{0,15}(\\.\\d{0,15})?([eE][+-]?\\d)?");

    static QtiKey of(Element item, String identifier) {
        Element declared = item.select("> responsedeclaration").stream()
                .filter(each -> each.attr("identifier").equals(identifier))
                .findFirst()
                .orElseGet(() -> new Element("responsedeclaration"));
        Map<String, Double> mapped = new LinkedHashMap<>();
        declared.select("> mapping > mapentry")
                .forEach(entry -> mapped.put(entry.attr("mapkey").strip(), number(entry.attr("mappedvalue"))));
        Element mapping = declared.selectFirst("> mapping, > areamapping");
        List<Element> areas = new ArrayList<>(declared.select("> areamapping > areamapentry"));
        return new QtiKey(
                declared.attr("cardinality"),
                declared.attr("basetype"),
                declared.select("> correctresponse > value").eachText().stream()
                        .map(String::strip)
                        .toList(),
                mapped,
                mapping == null ? 0 : number(mapping.attr("defaultvalue")),
                areas,
                rule(item, identifier, !mapped.isEmpty() || !areas.isEmpty()),
                item.select("> responseprocessing equal, > responseprocessing equalrounded").stream()
                        .filter(each -> names(each, identifier))
                        .findFirst());
    }

    private static Rule rule(Element item, String identifier, boolean maps) {
        Element processing = item.selectFirst("> responseprocessing");
        if (processing == null) {
            return maps ? Rule.MAP : Rule.MATCH;
        }
        String template = processing.attr("template");
        if (!template.isEmpty() && processing.childrenSize() == 0) {
            return template.contains("map_response")
                    ? Rule.MAP
                    : template.contains("match_correct") ? Rule.MATCH : Rule.OWN;
        }
        if (processing.getAllElements().stream().anyMatch(each -> !READ.contains(each.tagName()))) {
            return Rule.OWN;
        }
        boolean mapping = processing.select("mapresponse, mapresponsepoint").stream()
                .anyMatch(each -> each.attr("identifier").equals(identifier));
        return mapping && maps ? Rule.MAP : Rule.MATCH;
    }

    private static boolean names(Element comparison, String identifier) {
        return comparison.select("> variable").stream()
                .anyMatch(each -> each.attr("identifier").equals(identifier));
    }

    /** A number of the file; what is none is worth nothing. */
    static double number(String text) {
        String stripped = text.strip();
        try {
            return NUMBER.matcher(stripped).matches() && !stripped.isEmpty() ? Double.parseDouble(stripped) : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** The values that are right: named as such, or worth something where none are. */
    List<String> right() {
        boolean byWorth = rule == Rule.MAP && !mapped.isEmpty() || correct.isEmpty();
        List<String> worth = mapped.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        return byWorth && !worth.isEmpty() ? worth : correct;
    }

    /** What a value earns: by the mapping, or 1 for a right one. */
    double worth(String value) {
        return rule == Rule.MAP && !mapped.isEmpty()
                ? mapped.getOrDefault(value, otherwise)
                : correct.contains(value) ? 1 : 0;
    }

    /** What everything right earns together. */
    double most() {
        return right().stream().mapToDouble(this::worth).sum();
    }
}
