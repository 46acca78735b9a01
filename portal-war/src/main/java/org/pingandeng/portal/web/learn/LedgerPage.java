package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.study.LedgerView;
import org.pingandeng.course.study.StudyRoom;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.desk.PageNumber;

/** The learner's own ledger: each minute that counted, and why each other one did not. */
@Named("ledgerPage")
@RequestScoped
public class LedgerPage {

    @Inject
    StudyRoom room;

    @Inject
    ProgrammeDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private List<LedgerView> ledgers;

    /** A ledger a programme the visitor is in; only the one in the address where there is one. */
    public List<LedgerView> getLedgers() {
        if (ledgers == null) {
            LearnerId learner = new LearnerId(visitor.person().value());
            String only = request.getParameter("p");
            int page = only == null ? 0 : PageNumber.of(request) - 1;
            ledgers = desk.completions(learner).stream()
                    .map(completion -> completion.programme().code())
                    .filter(code -> only == null || only.equals(code))
                    .map(code -> room.ledger(learner, code, page))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return ledgers;
    }
}
