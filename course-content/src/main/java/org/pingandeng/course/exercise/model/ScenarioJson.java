package org.pingandeng.course.exercise.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.Scenario.Choice;
import org.pingandeng.course.exercise.model.Scenario.Ending;
import org.pingandeng.course.exercise.model.Scenario.Goal;
import org.pingandeng.course.exercise.model.Scenario.Picture;
import org.pingandeng.course.exercise.model.Scenario.Quality;
import org.pingandeng.course.exercise.model.Scenario.Situation;

/** A scenario as JSON, in the form that docs/content/scenarios.md describes. What is missing is read as blank. */
public final class ScenarioJson {

    private ScenarioJson() {}

    /**
     * Writes a scenario.
     *
     * @param node what it is written into
     * @param scenario any
     */
    public static void write(ObjectNode node, Scenario scenario) {
        node.put("goal", scenario.goal() == Goal.GOOD_ENDING ? "good" : "any");
        ArrayNode situations = node.putArray("situations");
        scenario.situations().forEach(each -> write(situations.addObject(), each));
    }

    private static void write(ObjectNode node, Situation situation) {
        node.put("key", situation.key());
        put(node, "title", situation.title());
        put(node, "text", situation.text());
        situation.picture().ifPresent(picture -> {
            ObjectNode shown = node.putObject("picture").put("file", picture.file());
            put(shown, "alt", picture.alt());
        });
        if (!situation.choices().isEmpty()) {
            ArrayNode choices = node.putArray("choices");
            situation.choices().forEach(each -> write(choices.addObject(), each));
        }
        situation.ending().ifPresent(ending -> {
            ObjectNode end = node.putObject("ending").put("good", ending.good());
            put(end, "lesson", ending.lesson());
            put(end, "rule", ending.rule());
            if (!ending.since().isBlank()) {
                end.put("since", ending.since());
            }
        });
    }

    private static void write(ObjectNode node, Choice choice) {
        put(node, "text", choice.text());
        node.put("quality", choice.quality().name().toLowerCase(Locale.ROOT));
        put(node, "consequence", choice.consequence());
        node.put("to", choice.to());
    }

    /**
     * Reads a scenario.
     *
     * @param node in the form that {@link #write} gives
     * @return the scenario, with whatever faults it has
     */
    public static Scenario read(JsonNode node) {
        return new Scenario(
                node.path("goal").asText("good").equals("any") ? Goal.ANY_ENDING : Goal.GOOD_ENDING,
                each(node.path("situations")).stream()
                        .map(ScenarioJson::situation)
                        .toList());
    }

    private static Situation situation(JsonNode node) {
        JsonNode picture = node.path("picture");
        JsonNode ending = node.path("ending");
        return new Situation(
                node.path("key").asText(""),
                text(node.path("title")),
                text(node.path("text")),
                picture.path("file").asText("").isBlank()
                        ? Optional.empty()
                        : Optional.of(new Picture(picture.path("file").asText(), text(picture.path("alt")))),
                each(node.path("choices")).stream().map(ScenarioJson::choice).toList(),
                ending.isObject()
                        ? Optional.of(new Ending(
                                ending.path("good").asBoolean(false),
                                text(ending.path("lesson")),
                                text(ending.path("rule")),
                                ending.path("since").asText("")))
                        : Optional.empty());
    }

    private static Choice choice(JsonNode node) {
        return new Choice(
                text(node.path("text")),
                quality(node.path("quality").asText("")),
                text(node.path("consequence")),
                node.path("to").asText(""));
    }

    /**
     * What a word says about a choice.
     *
     * @param word in whatever case
     * @return what it is worth; wrong where the word is not known
     */
    public static Quality quality(String word) {
        return Arrays.stream(Quality.values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Quality.WRONG);
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static void put(ObjectNode node, String field, Text text) {
        if (!text.equals(Text.NONE)) {
            node.putObject(field).put("zh_CN", text.zh()).put("en", text.en());
        }
    }

    private static Text text(JsonNode node) {
        return new Text(node.path("zh_CN").asText(""), node.path("en").asText(""));
    }
}
