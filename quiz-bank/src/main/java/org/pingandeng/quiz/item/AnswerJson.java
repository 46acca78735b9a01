package org.pingandeng.quiz.item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Answers as JSON: the one form for the wire, the log and the database. Bounded, so that nobody stores a novel.
 *
 * <ul>
 *   <li>a statement: {@code {"t":true}}
 *   <li>a choice: {@code {"c":[0,2]}}
 *   <li>blanks: {@code {"b":["48","应急"]}}
 *   <li>sentences: {@code {"s":"先通风……"}}
 *   <li>an order: {@code {"o":[2,0,1]}}
 *   <li>a matching: {@code {"m":[1,-1]}}, where -1 is open
 *   <li>hazards: {@code {"h":[[3100,420],[2]]}}: two numbers are a point, one is a place of the list
 *   <li>a case: {@code {"p":[{"t":true},null]}}
 * </ul>
 */
public final class AnswerJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_PARTS = 30;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_ESSAY = 2_000;

    private AnswerJson() {}

    /**
     * Writes an answer.
     *
     * @param answer any
     * @return its object
     */
    public static ObjectNode write(Answer answer) {
        ObjectNode node = JSON.createObjectNode();
        if (answer instanceof Answer.Verdict verdict) {
            node.put("t", verdict.right());
        } else if (answer instanceof Answer.Choice choice) {
            numbers(node.putArray("c"), new TreeSet<>(choice.chosen()));
        } else if (answer instanceof Answer.Filled filled) {
            filled.texts().forEach(node.putArray("b")::add);
        } else if (answer instanceof Answer.Essay essay) {
            node.put("s", essay.text());
        } else if (answer instanceof Answer.Order order) {
            numbers(node.putArray("o"), order.order());
        } else if (answer instanceof Answer.Pairs pairs) {
            numbers(node.putArray("m"), pairs.chosen());
        } else if (answer instanceof Answer.Spots spots) {
            ArrayNode array = node.putArray("h");
            spots.spots().forEach(spot -> write(spot, array.addArray()));
        } else if (answer instanceof Answer.Parts parts) {
            ArrayNode array = node.putArray("p");
            parts.answers()
                    .forEach(part -> array.add(
                            part.<JsonNode>map(AnswerJson::write).orElseGet(JsonNodeFactory.instance::nullNode)));
        }
        return node;
    }

    private static void numbers(ArrayNode array, Iterable<Integer> numbers) {
        numbers.forEach(array::add);
    }

    private static void write(Answer.Spot spot, ArrayNode array) {
        if (spot instanceof Answer.Spot.Pointed pointed) {
            array.add(pointed.at().x()).add(pointed.at().y());
        } else if (spot instanceof Answer.Spot.Listed listed) {
            array.add(listed.region());
        }
    }

    /**
     * Reads an answer.
     *
     * @param node from outside: anything
     * @return the answer, or empty when it has no form of ours or is too large
     */
    public static Optional<Answer> read(JsonNode node) {
        if (node == null || !node.isObject() || node.size() != 1) {
            return Optional.empty();
        }
        String form = node.fieldNames().next();
        JsonNode value = node.get(form);
        return switch (form) {
            case "t" ->
                value.isBoolean() ? Optional.of(new Answer.Verdict(value.asBoolean())) : Optional.<Answer>empty();
            case "s" -> text(value, LONGEST_ESSAY).map(Answer.Essay::new);
            case "c" -> each(value, at -> number(at, 0)).map(TreeSet::new).map(Answer.Choice::new);
            case "b" -> each(value, text -> text(text, LONGEST_TEXT)).map(Answer.Filled::new);
            case "o" ->
                each(value, at -> number(at, 0)).filter(AnswerJson::differ).map(Answer.Order::new);
            case "m" -> each(value, at -> number(at, Answer.Pairs.OPEN)).map(Answer.Pairs::new);
            case "h" -> each(value, AnswerJson::spot).map(Answer.Spots::new);
            case "p" -> each(value, AnswerJson::part).map(Answer.Parts::new);
            default -> Optional.empty();
        };
    }

    private static boolean differ(List<Integer> numbers) {
        return new TreeSet<>(numbers).size() == numbers.size();
    }

    private static <T> Optional<List<T>> each(JsonNode array, Function<JsonNode, Optional<T>> reader) {
        if (!array.isArray() || array.size() > MOST_PARTS) {
            return Optional.empty();
        }
        List<T> all = new ArrayList<>();
        for (JsonNode element : array) {
            reader.apply(element).ifPresent(all::add);
        }
        return all.size() == array.size() ? Optional.of(all) : Optional.empty();
    }

    private static Optional<Integer> number(JsonNode node, int least) {
        return node.isInt() && node.asInt() >= least && node.asInt() < MOST_PARTS
                ? Optional.of(node.asInt())
                : Optional.empty();
    }

    private static Optional<String> text(JsonNode node, int longest) {
        return node.isTextual() && node.asText().length() <= longest ? Optional.of(node.asText()) : Optional.empty();
    }

    private static Optional<Answer.Spot> spot(JsonNode node) {
        if (node.isArray() && node.size() == 1) {
            return number(node.get(0), 0).map(Answer.Spot.Listed::new);
        }
        boolean point = node.isArray() && node.size() == 2 && within(node.get(0)) && within(node.get(1));
        return point
                ? Optional.of(new Answer.Spot.Pointed(
                        new Region.Point(node.get(0).asInt(), node.get(1).asInt())))
                : Optional.empty();
    }

    private static boolean within(JsonNode node) {
        return node.isInt() && node.asInt() >= 0 && node.asInt() <= Region.EDGE;
    }

    private static Optional<Optional<Answer>> part(JsonNode node) {
        if (node.isNull()) {
            return Optional.of(Optional.empty());
        }
        return node.has("p") ? Optional.empty() : read(node).map(Optional::of);
    }
}
