package org.pingandeng.course.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.pingandeng.course.Text;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.course.programme.model.Rule;

/** Reads programmes and rules from JSON and collects what is wrong with them. */
final class ProgrammeFile {

    private static final Set<String> UNITS = Set.of("minute", "class_hour", "day", "second", "times", "answer");
    static final Set<String> MARKS = Set.of("confirmed", "known", "proposal");

    private final List<String> problems = new ArrayList<>();

    List<String> problems() {
        return List.copyOf(problems);
    }

    List<Programme> programmes(InputStream in) {
        return array(in).stream().map(this::programme).toList();
    }

    List<Rule> rules(InputStream in) {
        return array(in).stream().map(this::rule).toList();
    }

    private List<JsonNode> array(InputStream in) {
        try {
            JsonNode root = new ObjectMapper().readTree(in);
            if (root != null && root.isArray()) {
                return StreamSupport.stream(root.spliterator(), false).toList();
            }
        } catch (IOException broken) {
            problems.add("JSON: " + broken.getMessage());
            return List.of();
        }
        problems.add("JSON: not an array");
        return List.of();
    }

    private Programme programme(JsonNode node) {
        String code = node.path("code").asText();
        require(code.matches("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?"), code, "code");
        Text title = text(node.path("title"));
        require(!title.zh().isEmpty(), code, "title.zh_CN");
        List<String> courses = StreamSupport.stream(node.path("courses").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        require(!courses.isEmpty(), code, "courses");
        int own = node.path("requiredSeconds").asInt(0);
        Optional<String> rule = optional(node.path("rule"));
        require(own == 0 || rule.isEmpty(), code, "rule, requiredSeconds");
        return new Programme(
                code,
                title,
                text(node.path("summary")),
                text(node.path("audience")),
                rule,
                own > 0 ? OptionalInt.of(own) : OptionalInt.empty(),
                courses,
                node.path("classroom").asBoolean(false),
                optional(node.path("exam")));
    }

    private Rule rule(JsonNode node) {
        String key = node.path("key").asText();
        require(key.matches("[a-z0-9_.]{1,80}"), key, "key");
        BigDecimal value = node.path("value").decimalValue();
        require(value.signum() > 0, key, "value");
        require(UNITS.contains(node.path("unit").asText()), key, "unit");
        require(MARKS.contains(node.path("mark").asText()), key, "mark");
        require(!node.path("source").asText().isBlank(), key, "source");
        return new Rule(
                key,
                value,
                node.path("unit").asText(),
                day(node.path("from"), key).orElse(LocalDate.MIN),
                node.path("to").isNull() ? Optional.empty() : day(node.path("to"), key),
                text(node.path("title")),
                node.path("source").asText(),
                node.path("mark").asText());
    }

    private Optional<LocalDate> day(JsonNode node, String of) {
        try {
            return Optional.of(LocalDate.parse(node.asText()));
        } catch (DateTimeParseException wrong) {
            problems.add(of + ": " + node.asText());
            return Optional.empty();
        }
    }

    private void require(boolean held, String of, String field) {
        if (!held) {
            problems.add(of + ": " + field);
        }
    }

    private static Optional<String> optional(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static Text text(JsonNode node) {
        return new Text(node.path("zh_CN").asText(""), node.path("en").asText(""));
    }
}
