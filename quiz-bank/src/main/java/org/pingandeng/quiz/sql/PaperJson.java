package org.pingandeng.quiz.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
        return BlueprintJson.write(blueprint).toString();
    }

    /**
     * Reads a blueprint.
     *
     * @param json from {@link #write(Blueprint)}
     * @return the blueprint
     */
    public static Blueprint blueprint(String json) {
        return BlueprintJson.read(tree(json));
    }

    /**
     * Writes forms.
     *
     * @param forms frozen papers
     * @return JSON
     */
    public static String writeForms(List<Paper> forms) {
        ArrayNode all = JSON.createArrayNode();
        forms.forEach(form -> all.add(tree(write(form))));
        return all.toString();
    }

    /**
     * Reads forms.
     *
     * @param json from {@link #writeForms}; null for none
     * @return the papers
     */
    public static List<Paper> forms(String json) {
        List<Paper> forms = new ArrayList<>();
        if (json != null) {
            tree(json).forEach(form -> forms.add(paper(form.toString())));
        }
        return forms;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored paper is broken", broken);
        }
    }
}
