package org.pingandeng.quiz.item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Answers as JSON: the one form for the wire, the log and the database. Bounded, so that nobody stores a novel. */
public final class AnswerJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_PARTS = 30;
    private static final int LONGEST_TEXT = 200;

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
            ArrayNode chosen = node.putArray("c");
            new TreeSet<>(choice.chosen()).forEach(chosen::add);
        } else if (answer instanceof Answer.Filled filled) {
            filled.texts().forEach(node.withArrayProperty("b")::add);
        }
        return node;
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
        if (node.path("t").isBoolean()) {
            return Optional.of(new Answer.Verdict(node.get("t").asBoolean()));
        }
        if (node.path("c").isArray()) {
            return choice(node.get("c"));
        }
        return node.path("b").isArray() ? filled(node.get("b")) : Optional.empty();
    }

    private static Optional<Answer> choice(JsonNode array) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (JsonNode position : array) {
            if (!position.isInt() || position.asInt() < 0 || position.asInt() >= MOST_PARTS) {
                return Optional.empty();
            }
            chosen.add(position.asInt());
        }
        return Optional.of(new Answer.Choice(chosen));
    }

    private static Optional<Answer> filled(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array) {
            if (!text.isTextual() || text.asText().length() > LONGEST_TEXT || texts.size() >= MOST_PARTS) {
                return Optional.empty();
            }
            texts.add(text.asText());
        }
        return Optional.of(new Answer.Filled(texts));
    }
}
