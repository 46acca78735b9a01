package org.pingandeng.portal.api.v1;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.pingandeng.portal.contest.ContestAnswers;
import org.pingandeng.portal.contest.ContestAnswers.Given;
import org.pingandeng.portal.contest.Told;
import org.pingandeng.portal.contest.model.ContestRefusal;
import org.pingandeng.portal.contest.model.Reply;
import org.pingandeng.quiz.item.AnswerJson;

/**
 * Where answers of contests come in: {@code {"answers":[{"slot":1,"a":{"c":[2]}}]}}. No thread waits for the disk: the
 * call is parked and answered after the commit, as in the exam room.
 */
@WebServlet(urlPatterns = "/api/v1/contest/answers", asyncSupported = true, loadOnStartup = 3)
public class ContestAnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ContestAnswerServlet.class.getName());
    private static final int MOST_ANSWERS = 100;
    private static final int MOST_BYTES = 64 << 10;

    @Inject
    transient ContestAnswers answers;

    @Inject
    transient ParkedSaves parked;

    private final transient ObjectMapper json = new ObjectMapper();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        List<Given> given;
        try {
            given = given(request);
        } catch (JsonProcessingException | IllegalArgumentException garbled) {
            write(response, Map.of("refusal", ContestRefusal.MALFORMED));
            return;
        }
        Reply<CompletableFuture<List<Told>>> reply = answers.handIn(request.getHeader(ContestResource.PASS), given);
        if (!reply.given()) {
            write(response, Map.of("refusal", reply.refusal()));
            return;
        }
        ParkedSave place = parked.park(request.startAsync());
        reply.value().whenComplete((told, fault) -> parked.answer(place, () -> finish(place.response(), told, fault)));
    }

    private List<Given> given(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        JsonNode all = bytes.length > MOST_BYTES ? null : json.readTree(bytes).get("answers");
        if (all == null || !all.isArray() || all.isEmpty() || all.size() > MOST_ANSWERS) {
            throw new IllegalArgumentException("not the form of answers");
        }
        List<Given> given = new ArrayList<>();
        for (JsonNode one : all) {
            given.add(new Given(
                    one.path("slot").asInt(), AnswerJson.read(one.get("a")).orElse(null)));
        }
        return given;
    }

    private void finish(HttpServletResponse response, List<Told> told, Throwable fault) throws IOException {
        if (fault != null) {
            LOG.log(Level.WARNING, "Answers could not be told", fault);
            write(response, Map.of("refusal", ContestRefusal.BUSY));
        } else {
            write(response, Map.of("answers", told));
        }
    }

    private void write(HttpServletResponse response, Object body) throws IOException {
        json.writeValue(response.getOutputStream(), body);
    }
}
