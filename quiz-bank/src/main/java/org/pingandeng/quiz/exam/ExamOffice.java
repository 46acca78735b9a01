package org.pingandeng.quiz.exam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.port.AuditTrail;

/** Where exams are defined. */
@ApplicationScoped
public class ExamOffice {

    @Inject
    Exams exams;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private final ObjectMapper json = new ObjectMapper();

    /**
     * Imports definitions from a file: all of them or none.
     *
     * @param file JSON, a list of exams with code, title, minutes, passMark, attempts, graceSeconds and sections
     * @return their codes
     * @throws IllegalArgumentException when the file is no such list; its message says where
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<String> importDefinitions(@NotNull byte[] file) {
        List<Exam> read = new ArrayList<>();
        try {
            json.readTree(file).forEach(node -> read.add(exam(node)));
        } catch (IOException broken) {
            throw new IllegalArgumentException("The file is no JSON: " + broken.getMessage(), broken);
        }
        read.forEach(exam -> {
            exams.keep(exam, clock.instant());
            trail.record(
                    "exam.defined",
                    exam.code(),
                    Map.of("points", exam.blueprint().points()));
        });
        return read.stream().map(Exam::code).toList();
    }

    private static Exam exam(JsonNode node) {
        String code = node.path("code").asText();
        if (code.isBlank()) {
            throw new IllegalArgumentException("An exam has no code");
        }
        List<Blueprint.Section> sections = new ArrayList<>();
        for (JsonNode section : node.path("sections")) {
            List<String> topics = new ArrayList<>();
            section.path("topics").forEach(topic -> topics.add(topic.asText()));
            sections.add(new Blueprint.Section(
                    ItemType.of(section.path("type").asText()),
                    section.path("count").asInt(),
                    section.path("points").asDouble(),
                    topics));
        }
        return new Exam(
                code,
                node.path("title").path("zh_CN").asText(code),
                node.path("title").path("en").asText(code),
                Duration.ofMinutes(node.path("minutes").asInt(120)),
                node.path("passMark").asDouble(80),
                node.path("attempts").asInt(2),
                Duration.ofSeconds(node.path("graceSeconds").asInt(120)),
                new Blueprint(sections));
    }
}
