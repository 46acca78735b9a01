package org.pingandeng.quiz.writing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Region;

/** Lays an item out as a form: what {@link FormReader} reads back is the same item. */
public final class FormWriter {

    private final Map<String, String> fields = new TreeMap<>();
    private final String at;

    private FormWriter(String at) {
        this.at = at;
    }

    /**
     * The form of an item.
     *
     * @param item any
     * @return its fields
     */
    public static ItemForm write(Item item) {
        FormWriter writer = new FormWriter("");
        Item.Text text = item.text();
        writer.put("topic", text.topic());
        writer.put("difficulty", String.valueOf(text.difficulty()));
        writer.put("law", String.join("\n", text.law()));
        writer.put("source", text.source());
        writer.item(item);
        return new ItemForm(writer.fields);
    }

    /**
     * An empty form with the lines that its type usually has.
     *
     * @param type which
     * @return the form
     */
    public static ItemForm blank(ItemType type) {
        ItemForm form = new ItemForm(Map.of("type", type.word(), "difficulty", "3", "penalty", "50"));
        return switch (type) {
            case SINGLE, MULTIPLE ->
                lines(form, "option", "text", 4).with("credit", PartialCredit.HALF_IF_SUBSET.name());
            case FILL_IN -> lines(form, "blank", "accepted", 1);
            case ORDERING -> lines(form, "step", "text", 4).with("credit", OrderCredit.PER_NEIGHBOUR.name());
            case MATCHING -> lines(lines(form, "pair", "prompt", 3), "distractor", "text", 1);
            case HAZARD_PICTURE -> lines(form, "region", "label", 1);
            case SHORT_ANSWER -> lines(form, "point", "text", 2);
            case TRUE_FALSE, CASE_STUDY -> form;
        };
    }

    private static ItemForm lines(ItemForm form, String list, String first, int many) {
        ItemForm grown = form;
        for (int i = 0; i < many; i++) {
            grown = grown.add(list, first);
        }
        return grown;
    }

    private void put(String field, String text) {
        fields.put(at + field, text);
    }

    private void tick(String field, boolean on) {
        if (on) {
            put(field, "on");
        }
    }

    private void item(Item item) {
        put("type", item.type().word());
        put("stem", item.text().stem());
        put("explanation", item.text().explanation());
        if (item instanceof Item.TrueFalse statement) {
            put("verdict", String.valueOf(statement.right()));
        } else if (item instanceof Item.Single single) {
            options(single.options(), List.of(single.right()));
        } else if (item instanceof Item.Multiple multiple) {
            options(multiple.options(), List.copyOf(multiple.right()));
            put("credit", multiple.credit().name());
        } else if (item instanceof Item.FillIn fillIn) {
            rows(
                    "blank",
                    "accepted",
                    fillIn.blanks().stream()
                            .map(blank -> String.join(" | ", blank.accepted()))
                            .toList());
        } else {
            further(item);
        }
    }

    private void further(Item item) {
        if (item instanceof Item.Ordering ordering) {
            rows("step", "text", ordering.inRightOrder());
            put("credit", ordering.credit().name());
        } else if (item instanceof Item.Matching matching) {
            rows("pair", "prompt", matching.prompts());
            rows("pair", "answer", matching.answers());
            rows("distractor", "text", matching.distractors());
        } else if (item instanceof Item.ShortAnswer sentences) {
            put("reference", sentences.reference());
            rows(
                    "point",
                    "text",
                    sentences.points().stream().map(Item.MarkingPoint::text).toList());
            rows(
                    "point",
                    "weight",
                    sentences.points().stream()
                            .map(point -> String.valueOf(point.weight()))
                            .toList());
        } else if (item instanceof Item.HazardPicture scene) {
            scene(scene);
        } else if (item instanceof Item.CaseStudy study) {
            parts(study.parts());
        }
    }

    private void options(List<String> options, List<Integer> right) {
        rows("option", "text", options);
        right.forEach(row -> tick("option." + row + ".right", true));
    }

    private void rows(String list, String field, List<String> texts) {
        for (int row = 0; row < texts.size(); row++) {
            put(list + "." + row + "." + field, texts.get(row));
        }
    }

    private void scene(Item.HazardPicture scene) {
        put("picture", scene.picture());
        put("alt", scene.alt());
        put("penalty", String.valueOf(scene.penaltyPercent()));
        rows("region", "label", scene.regions().stream().map(Region::label).toList());
        rows(
                "region",
                "outline",
                scene.regions().stream().map(FormWriter::outline).toList());
        for (int row = 0; row < scene.regions().size(); row++) {
            tick("region." + row + ".hazard", scene.regions().get(row).hazard());
        }
    }

    private static String outline(Region region) {
        return region.outline().stream()
                .map(corner -> corner.x() + "," + corner.y())
                .collect(Collectors.joining(" "));
    }

    private void parts(List<Item.Part> parts) {
        for (int row = 0; row < parts.size(); row++) {
            FormWriter part = new FormWriter("part." + row + ".");
            part.item(parts.get(row).item());
            fields.putAll(part.fields);
            put("part." + row + ".weight", String.valueOf(parts.get(row).weight()));
        }
    }
}
