package org.pingandeng.course.catalogue.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.LessonContent.Audio;
import org.pingandeng.course.catalogue.model.LessonContent.Branching;
import org.pingandeng.course.catalogue.model.LessonContent.Drilling;
import org.pingandeng.course.catalogue.model.LessonContent.Gallery;
import org.pingandeng.course.catalogue.model.LessonContent.Pdf;
import org.pingandeng.course.catalogue.model.LessonContent.Prose;
import org.pingandeng.course.catalogue.model.LessonContent.Scorm;
import org.pingandeng.course.catalogue.model.LessonContent.Spotting;
import org.pingandeng.course.catalogue.model.LessonContent.Video;
import org.pingandeng.course.exercise.model.DrillJson;
import org.pingandeng.course.exercise.model.ScenarioJson;
import org.pingandeng.course.exercise.model.SceneJson;
import org.pingandeng.course.pack.LessonKind;

/**
 * A lesson's content as JSON: in the database with digests for files, in an archive's manifest with the archive's names.
 * What is missing is read as blank; what is not known is passed over.
 */
public final class ContentJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ContentJson() {}

    /**
     * Writes a content.
     *
     * @param content any
     * @return its fields, without its kind
     */
    public static ObjectNode write(LessonContent content) {
        ObjectNode node = MAPPER.createObjectNode();
        switch (content.kind()) {
            case TEXT -> write(node, (Prose) content);
            case PDF -> node.put("file", ((Pdf) content).file()).put("pages", ((Pdf) content).pages());
            case VIDEO -> write(node, (Video) content);
            case AUDIO -> write(node, (Audio) content);
            case SCORM -> node.put("scorm", ((Scorm) content).scorm());
            case PRACTICE -> DrillJson.write(node, ((Drilling) content).order());
            case SCENE -> SceneJson.write(node, ((Spotting) content).scene());
            case SCENARIO -> ScenarioJson.write(node, ((Branching) content).scenario());
            case GALLERY -> {
                ArrayNode pictures = node.putArray("pictures");
                ((Gallery) content).pictures().forEach(each -> write(pictures.addObject(), each));
            }
        }
        return node;
    }

    /**
     * Reads a content.
     *
     * @param kind what it is
     * @param node its fields
     * @return the content
     */
    public static LessonContent read(LessonKind kind, JsonNode node) {
        return switch (kind) {
            case TEXT -> new Prose(node.path("html").asText(""), said(node.path("source")));
            case PDF -> new Pdf(node.path("file").asText(""), node.path("pages").asInt());
            case VIDEO -> new Video(node.path("file").asText(""), captions(node, "zh_CN"), captions(node, "en"));
            case AUDIO ->
                new Audio(
                        node.path("file").asText(""),
                        captions(node, "zh_CN"),
                        captions(node, "en"),
                        text(node.path("transcript")));
            case SCORM -> new Scorm(node.path("scorm").asText(""));
            case PRACTICE -> new Drilling(DrillJson.read(node));
            case SCENE -> new Spotting(SceneJson.read(node));
            case SCENARIO -> new Branching(ScenarioJson.read(node));
            case GALLERY ->
                new Gallery(StreamSupport.stream(node.path("pictures").spliterator(), false)
                        .map(each -> new Gallery.Picture(
                                each.path("file").asText(""), text(each.path("caption")), text(each.path("alt"))))
                        .toList());
        };
    }

    /**
     * Reads a content from text.
     *
     * @param kind what it is
     * @param json its fields
     * @return the content
     */
    public static LessonContent read(LessonKind kind, String json) {
        try {
            return read(kind, MAPPER.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A lesson's content is no JSON", broken);
        }
    }

    private static void write(ObjectNode node, Prose prose) {
        node.put("html", prose.html());
        prose.source().ifPresent(source -> node.put("source", source));
    }

    private static void write(ObjectNode node, Video video) {
        node.put("file", video.file());
        captions(node, video.captionsZh(), video.captionsEn());
    }

    private static void write(ObjectNode node, Audio audio) {
        node.put("file", audio.file());
        captions(node, audio.captionsZh(), audio.captionsEn());
        put(node, "transcript", audio.transcript());
    }

    private static void write(ObjectNode node, Gallery.Picture picture) {
        node.put("file", picture.file());
        put(node, "caption", picture.caption());
        put(node, "alt", picture.alt());
    }

    private static void captions(ObjectNode node, Optional<String> zh, Optional<String> en) {
        ObjectNode captions = node.objectNode();
        zh.ifPresent(file -> captions.put("zh_CN", file));
        en.ifPresent(file -> captions.put("en", file));
        if (!captions.isEmpty()) {
            node.set("captions", captions);
        }
    }

    private static Optional<String> captions(JsonNode node, String language) {
        return said(node.path("captions").path(language));
    }

    private static Optional<String> said(JsonNode node) {
        return Optional.of(node.asText("")).filter(text -> !text.isBlank());
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
