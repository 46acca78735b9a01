package org.pingandeng.portal.api.v1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.pingandeng.quiz.exam.SaveDesk;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.MerkleTree;
import org.pingandeng.quiz.exam.model.SaveReply;

/**
 * The save path. No thread waits for the disk: the request is parked and answered after the commit. A bare servlet,
 * because it carries several times the saves that a resource does on the same machine.
 */
@WebServlet(urlPatterns = "/api/v1/exam/saves", asyncSupported = true, loadOnStartup = 2)
public class SaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(SaveServlet.class.getName());
    private static final HexFormat HEX = HexFormat.of();

    @Inject
    transient SaveDesk desk;

    private final transient JsonFactory json = new JsonFactory();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        SaveReader read;
        try {
            read = SaveReader.read(json, request.getInputStream());
        } catch (JsonProcessingException | IllegalArgumentException garbled) {
            refuse(response, ExamRefusal.MALFORMED);
            return;
        }
        Decision<CompletableFuture<List<SaveReply>>> decision =
                desk.handIn(request.getHeader(ExamResource.TOKEN), read.saves());
        if (!decision.granted()) {
            refuse(response, decision.refusal());
            return;
        }
        AsyncContext parked = request.startAsync();
        parked.setTimeout(0);
        decision.value().whenComplete((replies, fault) -> finish(parked, replies, fault));
    }

    private void finish(AsyncContext parked, List<SaveReply> replies, Throwable fault) {
        HttpServletResponse response = (HttpServletResponse) parked.getResponse();
        try {
            if (fault != null) {
                LOG.log(Level.WARNING, "Saves could not be answered", fault);
                refuse(response, ExamRefusal.BUSY);
            } else {
                write(response, replies);
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "The room went away before its answer; it will ask again", gone);
        } finally {
            parked.complete();
        }
    }

    private void refuse(HttpServletResponse response, ExamRefusal reason) throws IOException {
        int status = Problem.status(reason);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "1");
        }
        response.setContentType(Problem.TYPE);
        try (JsonGenerator out = json.createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writeNumberField("status", status);
            out.writeStringField("reason", reason.name());
            out.writeEndObject();
        }
    }

    private void write(HttpServletResponse response, List<SaveReply> replies) throws IOException {
        if (replies.stream().anyMatch(reply -> reply.refusal() == ExamRefusal.BUSY)) {
            response.setHeader("Retry-After", "1");
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
            out.writeNumberField("batch", reply.batch());
            out.writeStringField("root", HEX.formatHex(reply.root()));
            out.writeStringField("signature", HEX.formatHex(reply.signature()));
            out.writeArrayFieldStart("path");
            for (MerkleTree.Step step : reply.path()) {
                out.writeString((step.left() ? "L" : "R") + HEX.formatHex(step.hash()));
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }
}
