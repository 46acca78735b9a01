package org.pingandeng.quiz.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Paper;

/** Frozen papers and blueprints as JSON columns. */
public final class PaperJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PaperJson() {}

    /**
     * Writes a paper.
     *
     * @param paper frozen
     * @return JSON
     */
    public static String write(Paper paper) {
        ArrayNode slots = JSON.createArrayNode();
        for (Paper.Slot slot : paper.slots()) {
            ObjectNode node = slots.addObject();
            node.put("n", slot.number());
            node.put("item", slot.item().toString());
            node.put("version", slot.version());
            node.put("points", slot.points());
            slot.order().forEach(node.putArray("order")::add);
        }
        return slots.toString();
    }

    /**
     * Reads a paper.
     *
     * @param json from {@link #write(Paper)}
     * @return the paper
     */
    public static Paper paper(String json) {
        List<Paper.Slot> slots = new ArrayList<>();
        for (JsonNode node : tree(json)) {
            List<Integer> order = new ArrayList<>();
            node.path("order").forEach(at -> order.add(at.asInt()));
            slots.add(new Paper.Slot(
                    node.path("n").asInt(),
                    UUID.fromString(node.path("item").asText()),
                    node.path("version").asInt(),
                    node.path("points").asDouble(),
                    order));
        }
        return new Paper(slots);
    }

    /**
     * Writes a blueprint.
     *
     * @param blueprint any
     * @return JSON
     */
    public static String write(Blueprint blueprint) {
        ArrayNode sections = JSON.createArrayNode();
        for (Blueprint.Section section : blueprint.sections()) {
            ObjectNode node = sections.addObject();
            node.put("type", section.type().word());
            node.put("count", section.count());
            node.put("points", section.points());
            section.topics().forEach(node.putArray("topics")::add);
        }
        return sections.toString();
    }

    /**
     * Reads a blueprint.
     *
     * @param json from {@link #write(Blueprint)}
     * @return the blueprint
     */
    public static Blueprint blueprint(String json) {
        List<Blueprint.Section> sections = new ArrayList<>();
        for (JsonNode node : tree(json)) {
            List<String> topics = new ArrayList<>();
            node.path("topics").forEach(topic -> topics.add(topic.asText()));
            sections.add(new Blueprint.Section(
                    ItemType.of(node.path("type").asText()),
                    node.path("count").asInt(),
                    node.path("points").asDouble(),
                    topics));
        }
        return new Blueprint(sections);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored paper is broken", broken);
        }
    }
}
