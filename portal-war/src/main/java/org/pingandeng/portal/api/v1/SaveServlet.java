package org.pingandeng.portal.api.v1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.pingandeng.quiz.exam.SaveDesk;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.SaveReply;

/**
 * The save path. No thread waits for the disk: the request is parked and answered after the commit, by a thread kept
 * for answers, because a slow phone must not hold up the writer of everybody's. A bare servlet, because it carries
 * several times the saves that a resource does on the same machine.
 */
@WebServlet(urlPatterns = "/api/v1/exam/saves", asyncSupported = true, loadOnStartup = 2)
public class SaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(SaveServlet.class.getName());

    @Inject
    transient SaveDesk desk;

    @Inject
    transient ParkedSaves parked;

    private final transient JsonFactory json = new JsonFactory();
    private final transient SaveAnswer writer = new SaveAnswer(json);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        SaveReader read;
        try {
            read = SaveReader.read(json, request.getInputStream());
        } catch (JsonProcessingException | IllegalArgumentException garbled) {
            writer.refuse(response, ExamRefusal.MALFORMED);
            return;
        }
        Decision<CompletableFuture<List<SaveReply>>> decision =
                desk.handIn(request.getHeader(ExamResource.TOKEN), read.saves());
        if (!decision.granted()) {
            writer.refuse(response, decision.refusal());
            return;
        }
        ParkedSave place = parked.park(request.startAsync());
        decision.value().whenComplete((replies, fault) -> parked.answer(place, () -> finish(place, replies, fault)));
    }

    private void finish(ParkedSave place, List<SaveReply> replies, Throwable fault) throws IOException {
        if (fault != null) {
            LOG.log(Level.WARNING, "Saves could not be answered", fault);
            writer.refuse(place.response(), ExamRefusal.BUSY);
        } else {
            writer.write(place.response(), replies);
        }
    }
}
