package org.pingandeng.course.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.pingandeng.course.Text;
import org.pingandeng.course.pack.CoursePack.PackedChapter;
import org.pingandeng.course.pack.CoursePack.PackedLesson;
import org.pingandeng.course.pack.PackProblem.Kind;

/** Reads a manifest, {@code pingandeng-course/1}. It reads to the end and collects all problems on the way. */
public final class PackReader {

    static final String MANIFEST = "course.json";
    static final String FORMAT = "pingandeng-course/1";
    private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?");
    private static final int SECONDS_AT_MOST = 8 * 3600;

    private final Archive archive;
    private final List<PackProblem> problems = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private PackReader(Archive archive) {
        this.archive = archive;
    }

    /**
     * What came of reading.
     *
     * @param pack what the manifest says, as far as it could be read
     * @param problems empty when the manifest is whole
     */
    public record Reading(Optional<CoursePack> pack, List<PackProblem> problems) {}

    /**
     * Reads an archive's manifest.
     *
     * @param archive the archive; stays open
     * @return the course and the problems
     */
    public static Reading read(Archive archive) {
        PackReader reader = new PackReader(archive);
        reader.problems.addAll(archive.problems());
        Optional<CoursePack> pack = reader.problems.isEmpty() ? reader.manifest() : Optional.empty();
        return new Reading(pack, List.copyOf(reader.problems));
    }

    private Optional<CoursePack> manifest() {
        if (!archive.has(MANIFEST)) {
            return wrong(MANIFEST, Kind.MANIFEST_MISSING, "");
        }
        try (InputStream in = new AtMost(archive.open(MANIFEST), Archive.TEXT_AT_MOST)) {
            JsonNode root = new ObjectMapper().readTree(in);
            if (root == null || !root.isObject()) {
                return wrong(MANIFEST, Kind.MANIFEST_BROKEN, "");
            }
            if (!FORMAT.equals(root.path("format").asText())) {
                return wrong(MANIFEST, Kind.FORMAT_UNKNOWN, root.path("format").asText());
            }
            return Optional.of(course(root));
        } catch (JsonProcessingException broken) {
            return wrong(
                    MANIFEST,
                    Kind.MANIFEST_BROKEN,
                    broken.getLocation() == null
                            ? ""
                            : "line " + broken.getLocation().getLineNr());
        } catch (IOException unreadable) {
            return wrong(MANIFEST, Kind.TOO_LARGE, "");
        }
    }

    private CoursePack course(JsonNode root) {
        String code = code(root, "code");
        List<PackedChapter> chapters = each(root.path("chapters")).stream()
                .map(node -> new PackedChapter(
                        title(node, "chapters"),
                        each(node.path("lessons")).stream().map(this::lesson).toList()))
                .toList();
        if (chapters.stream().allMatch(chapter -> chapter.lessons().isEmpty())) {
            problem(MANIFEST, Kind.FIELD_MISSING, "chapters");
        }
        return new CoursePack(
                code,
                title(root, code),
                text(root.path("summary")),
                needed(root, "field", code),
                root.path("picture").asText("stage").replaceAll("[^a-z0-9]", ""),
                chapters);
    }

    private PackedLesson lesson(JsonNode node) {
        String code = code(node, "lesson");
        if (!codes.add(code)) {
            problem(MANIFEST, Kind.CODE_TWICE, code);
        }
        Optional<LessonKind> kind = LessonKind.of(node.path("kind").asText());
        if (kind.isEmpty()) {
            problem(MANIFEST, Kind.KIND_UNKNOWN, code);
        }
        int seconds = node.path("seconds").asInt(0);
        if (seconds <= 0 || seconds > SECONDS_AT_MOST) {
            problem(MANIFEST, Kind.LENGTH_INVALID, code);
        }
        kind.ifPresent(each -> files(each, node, code));
        return new PackedLesson(
                code,
                kind.orElse(LessonKind.TEXT),
                title(node, code),
                text(node.path("summary")),
                seconds,
                node.path("seekAhead").asBoolean(false),
                texts(node.path("topics")),
                texts(node.path("law")),
                node);
    }

    /** Looks for the files that a kind needs. */
    private void files(LessonKind kind, JsonNode node, String code) {
        switch (kind) {
            case TEXT, PDF, SCENARIO, SCENE -> file(needed(node, "file", code));
            case VIDEO -> {
                file(needed(node, "file", code));
                captions(node.path("captions"));
                if (node.path("captions").path("zh_CN").asText("").isBlank()) {
                    problem(MANIFEST, Kind.CAPTIONS_MISSING, code);
                }
            }
            case AUDIO -> {
                file(needed(node, "file", code));
                captions(node.path("captions"));
            }
            case GALLERY -> pictures(node.path("pictures"), code);
            case SCORM -> file(needed(node, "scorm", code));
            case PRACTICE -> {
                // its questions are in the bank, or will be
            }
        }
    }

    private void captions(JsonNode captions) {
        captions.forEach(name -> file(name.asText("")));
    }

    private void pictures(JsonNode pictures, String code) {
        if (pictures.isEmpty()) {
            problem(MANIFEST, Kind.FIELD_MISSING, code + ": pictures");
        }
        pictures.forEach(picture -> file(needed(picture, "file", code)));
    }

    private void file(String name) {
        if (!name.isBlank() && !archive.has(name)) {
            problem(name, Kind.FILE_MISSING, "");
        }
    }

    private String code(JsonNode node, String of) {
        String code = needed(node, "code", of);
        if (!code.isBlank() && !CODE.matcher(code).matches()) {
            problem(MANIFEST, Kind.CODE_INVALID, code);
        }
        return code;
    }

    private String needed(JsonNode node, String field, String of) {
        String said = node.path(field).asText("").strip();
        if (said.isEmpty()) {
            problem(MANIFEST, Kind.FIELD_MISSING, of + ": " + field);
        }
        return said;
    }

    private Text title(JsonNode node, String of) {
        Text title = text(node.path("title"));
        if (title.zh().isEmpty()) {
            problem(MANIFEST, Kind.FIELD_MISSING, of + ": title.zh_CN");
        }
        return title;
    }

    private static Text text(JsonNode node) {
        return new Text(node.path("zh_CN").asText(""), node.path("en").asText(""));
    }

    private static List<String> texts(JsonNode array) {
        return each(array).stream()
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private <T> Optional<T> wrong(String file, Kind kind, String detail) {
        problem(file, kind, detail);
        return Optional.empty();
    }

    private void problem(String file, Kind kind, String detail) {
        problems.add(new PackProblem(file, kind, detail));
    }
}
