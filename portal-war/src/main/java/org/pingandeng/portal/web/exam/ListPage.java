package org.pingandeng.portal.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.quiz.exam.ExamHall;
import org.pingandeng.quiz.exam.LobbyView;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.ExamRefusal;

/** The exams a person may sit, goes on with, or has sat. */
@Named("examsPage")
@RequestScoped
public class ListPage {

    @Inject
    ExamHall hall;

    @Inject
    Visitor visitor;

    private List<LobbyView> lobbies;

    /** Exams that concern the visitor: those of their programmes, and those they have sat. */
    public List<LobbyView> getLobbies() {
        if (lobbies == null) {
            lobbies = hall.lobbies(new CandidateId(visitor.person().value())).stream()
                    .filter(lobby -> lobby.refusal() != ExamRefusal.NOT_ENROLLED
                            || !lobby.past().isEmpty())
                    .toList();
        }
        return lobbies;
    }
}
