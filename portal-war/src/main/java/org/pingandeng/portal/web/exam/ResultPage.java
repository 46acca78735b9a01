package org.pingandeng.portal.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.quiz.exam.MarkingRoom;
import org.pingandeng.quiz.exam.ResultView;
import org.pingandeng.quiz.exam.model.CandidateId;

/** A candidate's own mark with its parts by topic. */
@Named("resultPage")
@RequestScoped
public class ResultPage {

    @Inject
    MarkingRoom marking;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private ResultView result;

    /** The result of the sitting in the address; 404 where it is not the visitor's. */
    public ResultView getResult() {
        if (result == null) {
            result = marking.result(sitting(), new CandidateId(visitor.person().value()))
                    .orElseThrow(() -> new NotYours("sitting"));
        }
        return result;
    }

    private UUID sitting() {
        return Ids.read(request.getParameter("sitting")).orElseThrow(() -> new NotYours("sitting"));
    }
}
