package org.pingandeng.portal.search;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.warning.model.WarningCase;

/** All that a county opens with, as its sources would hand it to the index. */
final class StarterEntries {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private StarterEntries() {}

    static List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        cases().forEach(each -> all.add(CaseSource.entry(each)));
        read("law.json", new TypeReference<List<Law>>() {}).forEach(law -> all.addAll(LawSource.entries(law)));
        courses().forEach(course -> all.add(CourseSource.entry(course)));
        read("interpretations.json", new TypeReference<List<Interpretation>>() {})
                .forEach(each -> all.add(InterpretationSource.entry(each)));
        return all;
    }

    static List<WarningCase> cases() {
        return read("cases.json", new TypeReference<>() {});
    }

    private static List<CourseView> courses() {
        return text("courses.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(code -> course(tree(code.strip() + "/course.json")))
                .toList();
    }

    private static CourseView course(JsonNode course) {
        List<CourseView.ChapterView> chapters = new ArrayList<>();
        course.path("chapters")
                .forEach(chapter -> chapters.add(new CourseView.ChapterView(
                        chapters.size() + 1,
                        words(chapter.path("title")),
                        stream(chapter.path("lessons"))
                                .map(StarterEntries::lesson)
                                .toList())));
        return new CourseView(
                course.path("code").asText(),
                words(course.path("title")),
                words(course.path("summary")),
                course.path("field").asText(),
                course.path("picture").asText(),
                60,
                1,
                chapters);
    }

    private static CourseView.LessonView lesson(JsonNode lesson) {
        return new CourseView.LessonView(
                "",
                lesson.path("code").asText(),
                "",
                words(lesson.path("title")),
                words(lesson.path("summary")),
                lesson.path("kind").asText(),
                60,
                stream(lesson.path("topics")).map(JsonNode::asText).toList(),
                stream(lesson.path("law")).map(JsonNode::asText).toList(),
                "");
    }

    private static Text words(JsonNode words) {
        return new Text(words.path("zh_CN").asText(""), words.path("en").asText(""));
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode tree(String name) {
        return read(name, new TypeReference<>() {});
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try {
            return JSON.readValue(text(name), type);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    private static String text(String name) {
        try (InputStream file = StarterEntries.class.getResourceAsStream("/starter/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
