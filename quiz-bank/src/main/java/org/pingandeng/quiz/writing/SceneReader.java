package org.pingandeng.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Region;
import org.pingandeng.quiz.writing.FormProblem.Reason;

/** Reads the part of a form that is about a picture and its places. */
final class SceneReader {

    private static final int CORNERS = 3;
    private static final int MOST_PERCENT = 100;

    private final ItemForm form;
    private final Consumer<FormProblem> problems;
    private boolean sound = true;

    SceneReader(ItemForm form, Consumer<FormProblem> problems) {
        this.form = form;
        this.problems = problems;
    }

    Optional<Item> read(Item.Text text) {
        String picture = form.text("picture");
        if (!picture.matches("[0-9a-f]{64}")) {
            problem("picture", Reason.PICTURE);
        }
        String alt = form.text("alt").strip();
        if (alt.isEmpty()) {
            problem("alt", Reason.MISSING);
        }
        String penalty = form.text("penalty").strip();
        boolean number = penalty.matches("\\d{1,3}") && Integer.parseInt(penalty) <= MOST_PERCENT;
        if (!number) {
            problem("penalty", Reason.NUMBER);
        }
        List<Region> regions = regions();
        if (regions.stream().noneMatch(Region::hazard)) {
            problem("region", Reason.NO_HAZARD);
        }
        return sound
                ? Optional.of(new Item.HazardPicture(text, picture, alt, regions, Integer.parseInt(penalty)))
                : Optional.empty();
    }

    private List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        for (int row = 0; row < form.rows("region"); row++) {
            String at = "region." + row + ".";
            String label = form.text(at + "label").strip();
            Optional<List<Region.Point>> outline = outline(form.text(at + "outline"));
            if (label.isEmpty()) {
                problem(at + "label", Reason.MISSING);
            }
            if (outline.isEmpty()) {
                problem(at + "outline", Reason.OUTLINE);
            }
            if (!label.isEmpty() && outline.isPresent()) {
                regions.add(new Region(label, outline.get(), form.ticked(at + "hazard")));
            }
        }
        return regions;
    }

    /** Corners as {@code 120,340 560,340 560,800}. */
    private static Optional<List<Region.Point>> outline(String text) {
        List<Region.Point> corners = new ArrayList<>();
        for (String pair : text.strip().split("[\\s;；]+")) {
            String[] numbers = pair.split("[,，]");
            if (numbers.length != 2 || !within(numbers[0]) || !within(numbers[1])) {
                return Optional.empty();
            }
            corners.add(new Region.Point(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
        }
        return corners.size() >= CORNERS ? Optional.of(corners) : Optional.empty();
    }

    private static boolean within(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= Region.EDGE;
    }

    private void problem(String field, Reason reason) {
        sound = false;
        problems.accept(new FormProblem(field, reason));
    }
}
