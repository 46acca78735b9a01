package org.pingandeng.course.exercise.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;

/** Practice within a lesson as JSON. What is missing is read as blank. */
public final class DrillJson {

    private DrillJson() {}

    /**
     * Writes an order.
     *
     * @param node what it is written into
     * @param order any
     */
    public static void write(ObjectNode node, DrillOrder order) {
        node.put("topic", order.topic());
        ArrayNode questions = node.putArray("questions");
        order.questions().forEach(questions::add);
        node.put("count", order.count()).put("right", order.share());
    }

    /**
     * Reads an order.
     *
     * @param node in the form that {@link #write} gives
     * @return the order, with whatever faults it has
     */
    public static DrillOrder read(JsonNode node) {
        return new DrillOrder(
                node.path("topic").asText(""),
                StreamSupport.stream(node.path("questions").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                node.path("count").asInt(DrillOrder.NONE.count()),
                node.path("right").asInt(DrillOrder.NONE.share()));
    }
}
