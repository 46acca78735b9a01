package org.pingandeng.portal.web.learn;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.pingandeng.course.study.SceneSheet;

/** A scene as the script for pictures with hazards wants it: without its hazards. */
public final class SceneScript {

    private SceneScript() {}

    /** The picture and the places that can be named, as JSON. */
    public static String asked(SceneSheet sheet, Locale locale) {
        ObjectNode asked = new ObjectMapper().createObjectNode();
        asked.put("picture", sheet.picture());
        asked.put("alt", sheet.alt().in(locale));
        ArrayNode options = asked.putArray("options");
        sheet.places()
                .forEach(place -> options.addObject()
                        .put("at", place.number())
                        .put("text", place.label().in(locale)));
        return asked.toString();
    }
}
