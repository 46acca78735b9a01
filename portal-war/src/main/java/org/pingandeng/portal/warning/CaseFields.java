package org.pingandeng.portal.warning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.pingandeng.portal.warning.model.Severity;
import org.pingandeng.portal.warning.model.WarningCase;

/**
 * A case as an editor writes it: each field a text, lists a line an entry, steps as {@code time | what happened}. What
 * a case has beyond these fields stays as it is.
 */
final class CaseFields {

    static final List<String> NAMES = List.of(
            "slug",
            "title",
            "titleEn",
            "summary",
            "summaryEn",
            "date",
            "time",
            "timeMark",
            "province",
            "place",
            "facility",
            "industry",
            "field",
            "type1986",
            "type2025",
            "severity",
            "deaths",
            "missing",
            "injured",
            "injuredNote",
            "lossWan",
            "timeline",
            "directCause",
            "managementCauses",
            "lessons",
            "law",
            "report",
            "sources",
            "mark",
            "picture",
            "topics");
    private static final Set<String> LISTS = Set.of("managementCauses", "lessons", "law", "topics");
    private static final Set<String> WHOLE = Set.of("deaths", "missing", "injured");
    private static final List<String> ALWAYS =
            List.of("title", "summary", "field", "directCause", "lessons", "report", "sources", "picture");

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private CaseFields() {}

    static Map<String, String> of(WarningCase warning) {
        JsonNode tree = JSON.valueToTree(warning);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : NAMES) {
            JsonNode value = tree.path(name);
            if (name.equals("timeline")) {
                fields.put(
                        name,
                        lines(
                                value,
                                each -> each.path("at").asText() + " | "
                                        + each.path("text").asText()));
            } else if (value.isArray()) {
                fields.put(name, lines(value, JsonNode::asText));
            } else {
                fields.put(name, value.isMissingNode() || value.isNull() ? "" : value.asText());
            }
        }
        return fields;
    }

    private static String lines(JsonNode list, java.util.function.Function<JsonNode, String> line) {
        return StreamSupport.stream(list.spliterator(), false).map(line).collect(Collectors.joining("\n"));
    }

    /** Names of fields that keep this from being a case. */
    static List<String> problems(Map<String, String> fields) {
        List<String> problems = new ArrayList<>();
        ALWAYS.stream().filter(name -> text(fields, name).isEmpty()).forEach(problems::add);
        WHOLE.stream()
                .filter(name -> !text(fields, name).matches(name.equals("injured") ? "\\d{0,5}" : "\\d{1,5}"))
                .forEach(problems::add);
        if (!text(fields, "slug").matches("[a-z0-9-]{1,60}")) {
            problems.add("slug");
        }
        if (!text(fields, "lossWan").matches("(\\d{1,9}(\\.\\d{1,2})?)?")) {
            problems.add("lossWan");
        }
        if (!text(fields, "severity").matches("S[1-4]")) {
            problems.add("severity");
        }
        if (!day(text(fields, "date"))) {
            problems.add("date");
        }
        if (!text(fields, "timeline").lines().allMatch(line -> line.isBlank() || line.contains("|"))) {
            problems.add("timeline");
        }
        return problems;
    }

    private static boolean day(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /**
     * The case that the fields describe, which have no problems.
     *
     * @param code its code
     * @param before the case as it was, or null for a new one
     * @param fields what was written
     */
    static WarningCase read(String code, WarningCase before, Map<String, String> fields) {
        ObjectNode tree = before == null ? JSON.createObjectNode() : JSON.valueToTree(before);
        tree.put("code", code);
        for (String name : NAMES) {
            put(tree, name, text(fields, name));
        }
        tree.put("mark", text(fields, "mark").equals("confirmed") ? "confirmed" : "known");
        tree.put("severity", Severity.valueOf(text(fields, "severity")).name());
        try {
            return JSON.treeToValue(tree, WarningCase.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Case " + code + " has fields without problems and is none", impossible);
        }
    }

    private static void put(ObjectNode tree, String name, String text) {
        if (name.equals("timeline")) {
            ArrayNode steps = tree.putArray(name);
            text.lines()
                    .filter(line -> line.contains("|"))
                    .forEach(line -> steps.addObject()
                            .put("at", line.substring(0, line.indexOf('|')).strip())
                            .put("text", line.substring(line.indexOf('|') + 1).strip()));
        } else if (LISTS.contains(name)) {
            ArrayNode list = tree.putArray(name);
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(list::add);
        } else if (WHOLE.contains(name)) {
            tree.put(name, text.isEmpty() ? null : Integer.valueOf(text));
        } else if (name.equals("lossWan")) {
            tree.put(name, text.isEmpty() ? null : new BigDecimal(text));
        } else if (name.equals("type2025") && text.isEmpty()) {
            tree.putNull(name);
        } else {
            tree.put(name, text);
        }
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
