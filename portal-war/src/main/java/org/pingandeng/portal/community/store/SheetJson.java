package org.pingandeng.portal.community.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pingandeng.portal.community.model.Sheet;

/** Filled-in sheets and small tables of texts in JSON. */
final class SheetJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private SheetJson() {}

    static Map<String, String> texts(String json) {
        try {
            return JSON.readValue(json, TEXTS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Texts that are damaged", damaged);
        }
    }

    static String write(Map<String, String> texts) {
        return JSON.valueToTree(texts).toString();
    }

    static Sheet read(String json) {
        try {
            JsonNode sheet = JSON.readTree(json);
            List<Sheet.Attached> files = new ArrayList<>();
            sheet.path("files")
                    .forEach(file -> files.add(new Sheet.Attached(
                            file.path("criterion").asText(),
                            file.path("digest").asText(),
                            file.path("name").asText())));
            return new Sheet(JSON.convertValue(sheet.path("fields"), TEXTS), files);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A sheet that is damaged", damaged);
        }
    }

    static String write(Sheet sheet) {
        ObjectNode node = JSON.createObjectNode();
        node.set("fields", JSON.valueToTree(sheet.fields()));
        ArrayNode files = node.putArray("files");
        sheet.files()
                .forEach(file -> files.addObject()
                        .put("criterion", file.criterion())
                        .put("digest", file.digest())
                        .put("name", file.name()));
        return node.toString();
    }
}
