package org.pingandeng.quiz.bank.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemJson;

/**
 * What changed between two versions of an item, part by part and within a part word by word ({@link TextDiff}).
 */
public final class ItemDiff {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> LETTERED = Set.of("single", "multiple");
    private static final Set<String> ONE_LINE = Set.of("law");

    private ItemDiff() {}

    /**
     * A part of an item that changed.
     *
     * @param part its name in the stored form, such as {@code stem} or {@code options}
     * @param number which of several, from 1; 0 where there is one
     * @param pieces old and new text together, in order
     */
    public record Change(String part, int number, List<TextDiff.Piece> pieces) {}

    /**
     * Compares.
     *
     * @param older one version
     * @param newer another
     * @return the parts that differ, in the order of the item; empty when both are equal
     */
    public static List<Change> between(Item older, Item newer) {
        Map<String, String> before = parts(older);
        Map<String, String> after = parts(newer);
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String old = before.getOrDefault(name, "");
            String now = after.getOrDefault(name, "");
            if (!old.equals(now)) {
                changes.add(change(name, old, now));
            }
        }
        return changes;
    }

    private static Change change(String name, String old, String now) {
        String number = name.replaceAll("^.*?\\.?(\\d*)$", "$1");
        return new Change(
                name.replaceAll("\\.\\d+$", ""),
                number.isEmpty() ? 0 : Integer.parseInt(number) + 1,
                TextDiff.pieces(old, now));
    }

    private static Map<String, String> parts(Item item) {
        try {
            Map<String, String> parts = new LinkedHashMap<>();
            gather("", JSON.readTree(ItemJson.write(item)), parts);
            return parts;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void gather(String name, JsonNode node, Map<String, String> parts) {
        if (node.isObject()) {
            String before = name.isEmpty() ? "" : name + ".";
            boolean letters = LETTERED.contains(node.path("type").asText());
            node.properties().forEach(each -> {
                String part = before + each.getKey();
                if (each.getKey().equals("right")) {
                    parts.put(part, key(each.getValue(), letters));
                } else {
                    gather(part, each.getValue(), parts);
                }
            });
        } else if (!node.isArray()) {
            parts.put(name, node.asText());
        } else if (ONE_LINE.contains(name)) {
            parts.put(name, String.join("; ", texts(node)));
        } else if (numbers(node)) {
            parts.put(name, node.toString().replaceAll("[\\[\\]]", "").replace(",", ", "));
        } else {
            for (int i = 0; i < node.size(); i++) {
                gather(name + "." + i, node.get(i), parts);
            }
        }
    }

    /** A key as people read it: letters of options, numbers from 1 of everything else. */
    private static String key(JsonNode node, boolean letters) {
        if (node.isBoolean()) {
            return node.asBoolean() ? "√" : "×";
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(each -> key(each, letters))
                    .collect(Collectors.joining(letters ? "" : ", "));
        }
        return letters ? String.valueOf((char) ('A' + node.asInt())) : String.valueOf(node.asInt() + 1);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Whether an array has nothing but numbers, however deep. */
    private static boolean numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .allMatch(each -> each.isNumber() || each.isArray() && numbers(each));
    }
}
