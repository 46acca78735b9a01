package org.pingandeng.quiz.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Rules;

/** Blueprints as JSON: a list of sections, or, where there are rules, an object with the sections in it. */
final class BlueprintJson {

    private BlueprintJson() {}

    static JsonNode write(Blueprint blueprint) {
        ArrayNode sections = JsonNodeFactory.instance.arrayNode();
        blueprint.sections().forEach(section -> write(section, sections.addObject()));
        return blueprint.rules().equals(Rules.NONE) ? sections : write(blueprint.rules(), sections);
    }

    private static void write(Blueprint.Section section, ObjectNode node) {
        node.put("type", section.type().word());
        node.put("count", section.count());
        node.put("points", section.points());
        section.topics().forEach(node.putArray("topics")::add);
        if (section.easiest() > 1 || section.hardest() < 5) {
            node.put("easiest", section.easiest()).put("hardest", section.hardest());
        }
    }

    private static JsonNode write(Rules rules, ArrayNode sections) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("sections", sections);
        ArrayNode fixed = node.putArray("fixed");
        rules.fixed().stream().sorted().forEach(id -> fixed.add(id.toString()));
        ArrayNode out = node.putArray("leftOut");
        rules.leftOut().stream().sorted().forEach(id -> out.add(id.toString()));
        rules.topicsLeftOut().forEach(node.putArray("topicsLeftOut")::add);
        ArrayNode shares = node.putArray("shares");
        rules.shares()
                .forEach(share -> shares.addObject()
                        .put("topic", share.topic())
                        .put("least", share.least())
                        .put("most", share.most()));
        return node.put("level", rules.level());
    }

    static Blueprint read(JsonNode node) {
        if (node.isArray()) {
            return new Blueprint(each(node, BlueprintJson::section));
        }
        Function<JsonNode, UUID> id = text -> UUID.fromString(text.asText());
        return new Blueprint(
                each(node.path("sections"), BlueprintJson::section),
                new Rules(
                        new HashSet<>(each(node.path("fixed"), id)),
                        new HashSet<>(each(node.path("leftOut"), id)),
                        each(node.path("topicsLeftOut"), JsonNode::asText),
                        each(
                                node.path("shares"),
                                share -> new Rules.Share(
                                        share.path("topic").asText(),
                                        share.path("least").asInt(),
                                        share.path("most").asInt())),
                        node.path("level").asInt()));
    }

    private static Blueprint.Section section(JsonNode node) {
        return new Blueprint.Section(
                ItemType.of(node.path("type").asText()),
                node.path("count").asInt(),
                node.path("points").asDouble(),
                each(node.path("topics"), JsonNode::asText),
                node.path("easiest").asInt(1),
                node.path("hardest").asInt(5));
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> reader) {
        List<T> all = new ArrayList<>();
        array.forEach(node -> all.add(reader.apply(node)));
        return all;
    }
}
