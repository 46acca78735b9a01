package org.pingandeng.quiz.exam.file.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.SittingSeal;

/**
 * The envelope of an answer file, as the room writes it: {@code {"format":"pingandeng-answers/1","sitting":"…","sealed":"…"}}.
 * The room has had the sitting's key since it began; whoever carries the file can neither read nor change it.
 */
public final class SealedAnswers {

    /** What the file says of itself. */
    public static final String FORMAT = "pingandeng-answers/1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private SealedAnswers() {}

    /**
     * Whose sitting an envelope is of.
     *
     * @param text the file, from outside: anything
     * @return which; empty where it is no answer file
     */
    public static Optional<UUID> sitting(String text) {
        return envelope(text).flatMap(whole -> {
            try {
                return Optional.of(UUID.fromString(whole.path("sitting").asText()));
            } catch (IllegalArgumentException garbled) {
                return Optional.empty();
            }
        });
    }

    private static Optional<JsonNode> envelope(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text))
                    .filter(whole -> FORMAT.equals(whole.path("format").asText()));
        } catch (JsonProcessingException other) {
            return Optional.empty();
        }
    }

    /**
     * Opens an envelope.
     *
     * @param text the file
     * @param seal of answers
     * @return what is in it; empty where it was changed, cut, or sealed under another key
     */
    public static Optional<AnswerFile> open(String text, SittingSeal seal) {
        return sitting(text)
                .flatMap(sitting -> envelope(text)
                        .flatMap(
                                whole -> seal.open(sitting, whole.path("sealed").asText()))
                        .flatMap(json -> AnswerFile.read(sitting, json)));
    }
}
