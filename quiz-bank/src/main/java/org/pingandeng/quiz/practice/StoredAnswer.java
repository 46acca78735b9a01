package org.pingandeng.quiz.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;

/** Reads answers as attempts keep them. */
final class StoredAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredAnswer() {}

    /** The answer; null where the text has no form of ours. */
    static Answer of(String json) {
        try {
            return AnswerJson.read(JSON.readTree(json)).orElse(null);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
