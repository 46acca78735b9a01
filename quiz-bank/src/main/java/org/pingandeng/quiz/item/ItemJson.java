package org.pingandeng.quiz.item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
        return node(item).toString();
    }

    private static ObjectNode node(Item item) {
        ObjectNode node = JSON.createObjectNode();
        node.put("type", item.type().word());
        Item.Text text = item.text();
        node.put("stem", text.stem());
        node.put("explanation", text.explanation());
        node.put("topic", text.topic());
        node.put("difficulty", text.difficulty());
        text.law().forEach(node.putArray("law")::add);
        node.put("source", text.source());
        if (!(item instanceof Item.HazardPicture)) {
            CandidateItem.options(item).forEach(node.withArrayProperty("options")::add);
        }
        key(item, node);
        return node;
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
        } else if (item instanceof Item.Ordering ordering) {
            ordering.right().forEach(node.putArray("right")::add);
            node.put("credit", ordering.credit().name());
        } else if (item instanceof Item.Matching matching) {
            matching.prompts().forEach(node.putArray("prompts")::add);
            matching.right().forEach(node.putArray("right")::add);
        } else {
            large(item, node);
        }
    }

    private static void large(Item item, ObjectNode node) {
        if (item instanceof Item.ShortAnswer sentences) {
            node.put("reference", sentences.reference());
            ArrayNode points = node.putArray("points");
            sentences
                    .points()
                    .forEach(point ->
                            points.addObject().put("text", point.text()).put("weight", point.weight()));
        } else if (item instanceof Item.HazardPicture scene) {
            node.put("picture", scene.picture());
            node.put("alt", scene.alt());
            node.put("penalty", scene.penaltyPercent());
            ArrayNode regions = node.putArray("regions");
            scene.regions().forEach(region -> region(region, regions.addObject()));
        } else if (item instanceof Item.CaseStudy study) {
            ArrayNode parts = node.putArray("parts");
            study.parts()
                    .forEach(part ->
                            parts.addObject().put("weight", part.weight()).set("item", node(part.item())));
        }
    }

    private static void region(Region region, ObjectNode node) {
        node.put("label", region.label());
        node.put("hazard", region.hazard());
        ArrayNode outline = node.putArray("outline");
        region.outline().forEach(corner -> outline.addArray().add(corner.x()).add(corner.y()));
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
        JsonNode right = node.path("right");
        String credit = node.path("credit").asText();
        return switch (ItemType.of(node.path("type").asText())) {
            case TRUE_FALSE -> new Item.TrueFalse(text, right.asBoolean());
            case SINGLE -> new Item.Single(text, options, right.asInt());
            case MULTIPLE ->
                new Item.Multiple(text, options, new TreeSet<>(positions(right)), PartialCredit.valueOf(credit));
            case FILL_IN -> new Item.FillIn(text, blanks(node.path("blanks")));
            case ORDERING -> new Item.Ordering(text, options, positions(right), OrderCredit.valueOf(credit));
            case MATCHING -> new Item.Matching(text, texts(node.path("prompts")), options, positions(right));
            case HAZARD_PICTURE ->
                new Item.HazardPicture(
                        text,
                        node.path("picture").asText(),
                        node.path("alt").asText(),
                        regions(node.path("regions")),
                        node.path("penalty").asInt());
            case SHORT_ANSWER ->
                new Item.ShortAnswer(text, node.path("reference").asText(), points(node.path("points")));
            case CASE_STUDY -> new Item.CaseStudy(text, parts(node.path("parts")));
        };
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<Integer> positions(JsonNode array) {
        List<Integer> positions = new ArrayList<>();
        array.forEach(position -> positions.add(position.asInt()));
        return positions;
    }

    private static List<Blank> blanks(JsonNode array) {
        List<Blank> blanks = new ArrayList<>();
        array.forEach(accepted -> blanks.add(new Blank(texts(accepted))));
        return blanks;
    }

    private static List<Item.MarkingPoint> points(JsonNode array) {
        List<Item.MarkingPoint> points = new ArrayList<>();
        array.forEach(point -> points.add(new Item.MarkingPoint(
                point.path("text").asText(), point.path("weight").asInt())));
        return points;
    }

    private static List<Region> regions(JsonNode array) {
        List<Region> regions = new ArrayList<>();
        for (JsonNode region : array) {
            List<Region.Point> outline = new ArrayList<>();
            region.path("outline")
                    .forEach(corner -> outline.add(new Region.Point(
                            corner.path(0).asInt(), corner.path(1).asInt())));
            regions.add(new Region(
                    region.path("label").asText(),
                    outline,
                    region.path("hazard").asBoolean()));
        }
        return regions;
    }

    private static List<Item.Part> parts(JsonNode array) {
        List<Item.Part> parts = new ArrayList<>();
        array.forEach(part -> parts.add(
                new Item.Part(read(part.path("item")), part.path("weight").asInt())));
        return parts;
    }
}
