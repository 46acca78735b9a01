package org.pingandeng.course.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.HazardScene;
import org.pingandeng.course.exercise.model.HazardScene.Place;

/**
 * A scene's form: {@code region.<n>.label.zh}, {@code region.<n>.outline} and so on, numbers from 0. The field {@code op}
 * says what to do with its places after what was typed: {@code add}, {@code remove.<n>}, {@code clear.<n>} for an outline
 * drawn anew.
 */
final class SceneForm {

    private static final int UNREADABLE = -1;

    private final Map<String, String> fields;

    private SceneForm(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The scene with what was typed, and then changed as its author said. */
    static HazardScene read(HazardScene before, Map<String, String> fields) {
        SceneForm form = new SceneForm(fields);
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < before.places().size(); at++) {
            places.add(form.place("region." + at, before.places().get(at)));
        }
        form.operate(places);
        return new HazardScene(
                before.picture(),
                form.text("alt", before.alt()),
                form.said("share").map(SceneForm::number).orElse(before.share()),
                places);
    }

    private static int number(String typed) {
        String digits = typed.strip().replace("%", "");
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : UNREADABLE;
    }

    private Place place(String at, Place before) {
        return new Place(
                text(at + ".label", before.label()),
                said(at + ".outline").map(String::strip).orElse(before.outline()),
                said(at + ".hazard").map(Boolean::parseBoolean).orElse(before.hazard()),
                text(at + ".measure", before.measure()));
    }

    private Optional<String> said(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private Text text(String field, Text before) {
        return new Text(
                said(field + ".zh").orElse(before.zh()), said(field + ".en").orElse(before.en()));
    }

    private void operate(List<Place> places) {
        String[] op = said("op").orElse("").split("\\.");
        int at = op.length > 1 && op[1].matches("\\d{1,3}") ? Integer.parseInt(op[1]) : -1;
        boolean there = at >= 0 && at < places.size();
        switch (op[0]) {
            case "add" -> places.add(new Place(Text.NONE, "", true, Text.NONE));
            case "remove" -> {
                if (there) {
                    places.remove(at);
                }
            }
            case "clear" -> {
                if (there) {
                    Place place = places.get(at);
                    places.set(at, new Place(place.label(), "", place.hazard(), place.measure()));
                }
            }
            default -> {
                // nothing but what was typed
            }
        }
    }

    /** A scene's fields as its form shows them. */
    static Map<String, String> fields(HazardScene scene) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "alt", scene.alt());
        fields.put("share", scene.share() == UNREADABLE ? "" : String.valueOf(scene.share()));
        for (int at = 0; at < scene.places().size(); at++) {
            Place place = scene.places().get(at);
            String field = "region." + at;
            put(fields, field + ".label", place.label());
            put(fields, field + ".measure", place.measure());
            fields.put(field + ".outline", place.outline());
            fields.put(field + ".hazard", String.valueOf(place.hazard()));
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String field, Text text) {
        fields.put(field + ".zh", text.zh());
        fields.put(field + ".en", text.en());
    }
}
