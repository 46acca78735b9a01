package org.pingandeng.course.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.pingandeng.course.Text;
import org.pingandeng.course.programme.model.Industry;
import org.pingandeng.course.programme.model.TrainingRule;

/** Reads the rule table from JSON and collects what is wrong with it. */
final class TrainingRuleFile {

    private static final Set<String> EXAMS = Set.of("none", "unit", "theory", "practical", "theory_practical");

    private final List<String> problems = new ArrayList<>();
    private final List<Industry> industries = new ArrayList<>();
    private final List<TrainingRule> rules = new ArrayList<>();

    static TrainingRuleFile read(InputStream in) {
        TrainingRuleFile file = new TrainingRuleFile();
        try {
            JsonNode root = new ObjectMapper().readTree(in);
            boolean shaped = root != null
                    && root.path("industries").isArray()
                    && root.path("rules").isArray();
            file.require(shaped, "JSON", "industries, rules");
            if (shaped) {
                root.path("industries").forEach(node -> file.industries.add(file.industry(node)));
                root.path("rules").forEach(node -> file.rules.add(file.rule(node)));
                file.compare();
            }
        } catch (IOException broken) {
            file.problems.add("JSON: " + broken.getMessage());
        }
        return file;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    List<Industry> industries() {
        return List.copyOf(industries);
    }

    List<TrainingRule> rules() {
        return List.copyOf(rules);
    }

    private void compare() {
        Set<String> known = industries.stream().map(Industry::code).collect(Collectors.toSet());
        industries.forEach(each ->
                require(each.within().isEmpty() || known.contains(each.within().get()), each.code(), "within"));
        rules.forEach(each -> require(known.contains(each.asked().industry()), each.code(), "industry"));
        Set<String> seen = new HashSet<>();
        rules.forEach(each -> require(seen.add(each.code() + "@" + each.period().from()), each.code(), "code, from"));
    }

    private Industry industry(JsonNode node) {
        String code = word(node, "code", "industry");
        require(!text(node.path("title")).zh().isEmpty(), code, "title.zh_CN");
        return new Industry(
                code,
                optional(node.path("within")),
                text(node.path("title")),
                node.path("source").asText(""));
    }

    private TrainingRule rule(JsonNode node) {
        String code = node.path("code").asText();
        require(code.matches("[a-z0-9_.]{1,80}"), code, "code");
        require(!text(node.path("title")).zh().isEmpty(), code, "title.zh_CN");
        require(EXAMS.contains(node.path("exam").asText()), code, "exam");
        require(ProgrammeFile.MARKS.contains(node.path("mark").asText()), code, "mark");
        require(!node.path("source").asText().isBlank(), code, "source");
        Optional<BigDecimal> hours =
                node.path("hours").isNumber() ? Optional.of(node.path("hours").decimalValue()) : Optional.empty();
        require(hours.filter(each -> each.signum() <= 0).isEmpty(), code, "hours");
        LocalDate from = day(node.path("from"), code).orElse(LocalDate.EPOCH);
        Optional<LocalDate> to = node.path("to").isNull() ? Optional.empty() : day(node.path("to"), code);
        require(to.filter(end -> !end.isAfter(from)).isEmpty(), code, "to");
        return new TrainingRule(
                code,
                new TrainingRule.Asked(
                        word(node, "post", code), word(node, "industry", code), word(node, "stage", code)),
                new TrainingRule.Period(from, to),
                text(node.path("title")),
                hours,
                StreamSupport.stream(node.path("topics").spliterator(), false)
                        .map(TrainingRuleFile::text)
                        .toList(),
                new TrainingRule.Exam(node.path("exam").asText(), number(node.path("passMark"))),
                number(node.path("validMonths")),
                optional(node.path("catalogue")),
                text(node.path("note")),
                node.path("source").asText(),
                node.path("mark").asText());
    }

    private String word(JsonNode node, String field, String of) {
        String word = node.path(field).asText();
        require(word.matches("[a-z0-9_]{1,40}"), of, field);
        return word;
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

    private static OptionalInt number(JsonNode node) {
        return node.isInt() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
    }

    private static Optional<String> optional(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static Text text(JsonNode node) {
        return new Text(node.path("zh_CN").asText(""), node.path("en").asText(""));
    }
}
