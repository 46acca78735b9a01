package org.pingandeng.quiz.item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Items as JSON, key and all: the form in which a version is stored and frozen. Never sent to a browser. */
public final class ItemJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ItemJson() {}

    /**
     * Writes an item.
     *
     * @param item any
     * @return the same text for equal items
     */
    public static String write(Item item) {
        ObjectNode node = JSON.createObjectNode();
        node.put("type", item.type().word());
        Item.Text text = item.text();
        node.put("stem", text.stem());
        node.put("explanation", text.explanation());
        node.put("topic", text.topic());
        node.put("difficulty", text.difficulty());
        text.law().forEach(node.putArray("law")::add);
        node.put("source", text.source());
        CandidateItem.options(item).forEach(node.withArrayProperty("options")::add);
        key(item, node);
        return node.toString();
    }

    private static void key(Item item, ObjectNode node) {
        if (item instanceof Item.TrueFalse statement) {
            node.put("right", statement.right());
        } else if (item instanceof Item.Single single) {
            node.put("right", single.right());
        } else if (item instanceof Item.Multiple multiple) {
            new TreeSet<>(multiple.right()).forEach(node.putArray("right")::add);
            node.put("credit", multiple.credit().name());
        } else if (item instanceof Item.FillIn fillIn) {
            var blanks = node.putArray("blanks");
            fillIn.blanks().forEach(blank -> blank.accepted().forEach(blanks.addArray()::add));
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param json the text
     * @return the item
     */
    public static Item read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalArgumentException("A stored item is broken", broken);
        }
    }

    private static Item read(JsonNode node) {
        Item.Text text = new Item.Text(
                node.path("stem").asText(),
                node.path("explanation").asText(),
                node.path("topic").asText(),
                node.path("difficulty").asInt(),
                texts(node.path("law")),
                node.path("source").asText());
        List<String> options = texts(node.path("options"));
        return switch (ItemType.of(node.path("type").asText())) {
            case TRUE_FALSE -> new Item.TrueFalse(text, node.path("right").asBoolean());
            case SINGLE -> new Item.Single(text, options, node.path("right").asInt());
            case MULTIPLE ->
                new Item.Multiple(
                        text,
                        options,
                        positions(node.path("right")),
                        PartialCredit.valueOf(node.path("credit").asText()));
            case FILL_IN -> new Item.FillIn(text, blanks(node.path("blanks")));
        };
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static TreeSet<Integer> positions(JsonNode array) {
        TreeSet<Integer> positions = new TreeSet<>();
        array.forEach(position -> positions.add(position.asInt()));
        return positions;
    }

    private static List<Blank> blanks(JsonNode array) {
        List<Blank> blanks = new ArrayList<>();
        array.forEach(accepted -> blanks.add(new Blank(texts(accepted))));
        return blanks;
    }
}
