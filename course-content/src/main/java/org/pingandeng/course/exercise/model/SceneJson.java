package org.pingandeng.course.exercise.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.HazardScene.Place;

/** A scene as JSON. What is missing is read as blank. */
public final class SceneJson {

    private SceneJson() {}

    /**
     * Writes a scene.
     *
     * @param node what it is written into
     * @param scene any
     */
    public static void write(ObjectNode node, HazardScene scene) {
        node.put("file", scene.picture());
        put(node, "alt", scene.alt());
        node.put("share", scene.share());
        ArrayNode places = node.putArray("places");
        scene.places().forEach(each -> {
            ObjectNode place = places.addObject();
            put(place, "label", each.label());
            place.put("outline", each.outline()).put("hazard", each.hazard());
            put(place, "measure", each.measure());
        });
    }

    /**
     * Reads a scene.
     *
     * @param node in the form that {@link #write} gives
     * @return the scene, with whatever faults it has
     */
    public static HazardScene read(JsonNode node) {
        List<Place> places = StreamSupport.stream(node.path("places").spliterator(), false)
                .map(each -> new Place(
                        text(each.path("label")),
                        each.path("outline").asText(""),
                        each.path("hazard").asBoolean(false),
                        text(each.path("measure"))))
                .toList();
        return new HazardScene(
                node.path("file").asText(""),
                text(node.path("alt")),
                node.path("share").asInt(HazardScene.NONE.share()),
                places);
    }

    private static void put(ObjectNode node, String field, Text text) {
        if (!text.equals(Text.NONE)) {
            node.putObject(field).put("zh_CN", text.zh()).put("en", text.en());
        }
    }

    private static Text text(JsonNode node) {
        return new Text(node.path("zh_CN").asText(""), node.path("en").asText(""));
    }
}
