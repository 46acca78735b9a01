package org.pingandeng.course.catalogue.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Draft.Chapter;
import org.pingandeng.course.catalogue.model.Draft.Part;
import org.pingandeng.course.pack.LessonKind;

/** A draft as JSON, in the form of an archive's manifest; files are named by their digests. */
public final class DraftJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DraftJson() {}

    /**
     * Writes a draft.
     *
     * @param draft any
     * @return a document
     */
    public static ObjectNode write(Draft draft) {
        ObjectNode node = MAPPER.createObjectNode();
        put(node, "title", draft.title());
        put(node, "summary", draft.summary());
        node.put("field", draft.field()).put("picture", draft.picture());
        ArrayNode chapters = node.putArray("chapters");
        draft.chapters().forEach(chapter -> {
            ObjectNode each = chapters.addObject();
            put(each, "title", chapter.title());
            ArrayNode lessons = each.putArray("lessons");
            chapter.lessons().forEach(part -> lessons.add(write(part)));
        });
        return node;
    }

    private static ObjectNode write(Part part) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("code", part.code()).put("kind", part.content().kind().code());
        put(node, "title", part.title());
        put(node, "summary", part.summary());
        node.put("seconds", part.seconds());
        if (part.seekAhead()) {
            node.put("seekAhead", true);
        }
        put(node, "topics", part.topics());
        put(node, "law", part.law());
        node.setAll(ContentJson.write(part.content()));
        return node;
    }

    /**
     * Reads a draft.
     *
     * @param json a document that {@link #write} made
     * @return the draft
     */
    public static Draft read(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return new Draft(
                    text(node.path("title")),
                    text(node.path("summary")),
                    node.path("field").asText(""),
                    node.path("picture").asText(""),
                    each(node.path("chapters")).stream().map(DraftJson::chapter).toList());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A draft is no JSON", broken);
        }
    }

    private static Chapter chapter(JsonNode node) {
        return new Chapter(
                text(node.path("title")),
                each(node.path("lessons")).stream().map(DraftJson::part).toList());
    }

    private static Part part(JsonNode node) {
        return new Part(
                node.path("code").asText(""),
                text(node.path("title")),
                text(node.path("summary")),
                node.path("seconds").asInt(),
                node.path("seekAhead").asBoolean(false),
                texts(node.path("topics")),
                texts(node.path("law")),
                ContentJson.read(LessonKind.of(node.path("kind").asText()).orElseThrow(), node));
    }

    private static List<String> texts(JsonNode array) {
        return each(array).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static void put(ObjectNode node, String field, Text text) {
        node.putObject(field).put("zh_CN", text.zh()).put("en", text.en());
    }

    private static void put(ObjectNode node, String field, List<String> texts) {
        ArrayNode array = node.putArray(field);
        texts.forEach(array::add);
    }

    private static Text text(JsonNode node) {
        return new Text(node.path("zh_CN").asText(""), node.path("en").asText(""));
    }
}
