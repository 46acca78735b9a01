package org.pingandeng.quiz.bank.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be searched in a stored item of any type: all its words. What the item is filed by, and what only machines
 * read, is no part of them.
 *
 * @param words everything a person reads, key included
 * @param law articles behind it
 * @param source where it was taken from
 */
record ItemText(String words, List<String> law, String source) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NO_WORDS = Set.of("type", "topic", "law", "source", "credit", "picture");

    static ItemText of(String body) {
        try {
            JsonNode item = JSON.readTree(body);
            List<String> words = new ArrayList<>();
            gather(item, words);
            List<String> law = new ArrayList<>();
            item.path("law").forEach(article -> law.add(article.asText()));
            return new ItemText(
                    String.join("\n", words), law, item.path("source").asText());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored item is broken", broken);
        }
    }

    private static void gather(JsonNode node, List<String> words) {
        if (node.isTextual()) {
            words.add(node.asText());
        } else if (node.isArray()) {
            node.forEach(each -> gather(each, words));
        } else {
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                if (!NO_WORDS.contains(each.getKey())) {
                    gather(each.getValue(), words);
                }
            }
        }
    }
}
