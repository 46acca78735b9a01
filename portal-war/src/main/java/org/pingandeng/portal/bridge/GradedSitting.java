package org.pingandeng.portal.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.pingandeng.portal.outbox.News;

/**
 * The news of a marked sitting.
 *
 * @param sitting its id
 * @param exam the exam's code
 * @param candidate who sat
 * @param score marks reached
 * @param points marks that could be reached
 * @param passed whether they suffice
 * @param at when it was marked
 */
record GradedSitting(
        UUID sitting, String exam, UUID candidate, double score, double points, boolean passed, Instant at) {

    /** The topic under which quiz tells it; its key is the sitting. */
    static final String TOPIC = "exam.graded";

    static GradedSitting of(News news) {
        JsonNode told = news.payload();
        return new GradedSitting(
                UUID.fromString(news.key()),
                told.required("exam").asText(),
                UUID.fromString(told.required("candidate").asText()),
                told.required("score").asDouble(),
                told.required("points").asDouble(),
                told.required("passed").asBoolean(),
                news.at());
    }
}
