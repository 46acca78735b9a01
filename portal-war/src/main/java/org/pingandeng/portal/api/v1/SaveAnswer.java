package org.pingandeng.portal.api.v1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.MerkleTree;
import org.pingandeng.quiz.exam.model.SaveReply;

/**
 * Writes what a save call is answered with.
 *
 * @param json factory to write with
 */
record SaveAnswer(JsonFactory json) {

    private static final HexFormat HEX = HexFormat.of();
    private static final String SOON = "1";

    /**
     * A refusal of the whole call.
     *
     * @param response to write to
     * @param reason why
     * @throws IOException when the room went away
     */
    void refuse(HttpServletResponse response, ExamRefusal reason) throws IOException {
        int status = Problem.status(reason);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", SOON);
        }
        response.setContentType(Problem.TYPE);
        try (JsonGenerator out = json.createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writeNumberField("status", status);
            out.writeStringField("reason", reason.name());
            out.writeEndObject();
        }
    }

    /**
     * A reply for each save; 503 when there was room for none of them.
     *
     * @param response to write to
     * @param replies in the order sent
     * @throws IOException when the room went away
     */
    void write(HttpServletResponse response, List<SaveReply> replies) throws IOException {
        long busy = replies.stream()
                .filter(reply -> reply.refusal() == ExamRefusal.BUSY)
                .count();
        if (busy > 0 && busy == replies.size()) {
            refuse(response, ExamRefusal.BUSY);
            return;
        }
        if (busy > 0) {
            response.setHeader("Retry-After", SOON);
        }
        try (JsonGenerator out = json.createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writeArrayFieldStart("saves");
            for (SaveReply reply : replies) {
                write(out, reply);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private static void write(JsonGenerator out, SaveReply reply) throws IOException {
        out.writeStartObject();
        out.writeNumberField("n", reply.sequence());
        out.writeBooleanField("kept", reply.kept());
        if (reply.refusal() != null) {
            out.writeStringField("reason", reply.refusal().name());
        }
        if (reply.late()) {
            out.writeBooleanField("late", true);
        }
        if (reply.batch() != 0) {
            receipt(out, reply);
        }
        out.writeEndObject();
    }

    private static void receipt(JsonGenerator out, SaveReply reply) throws IOException {
        out.writeNumberField("batch", reply.batch());
        out.writeStringField("root", HEX.formatHex(reply.root()));
        out.writeStringField("signature", HEX.formatHex(reply.signature()));
        out.writeArrayFieldStart("path");
        for (MerkleTree.Step step : reply.path()) {
            out.writeString((step.left() ? "L" : "R") + HEX.formatHex(step.hash()));
        }
        out.writeEndArray();
    }
}
