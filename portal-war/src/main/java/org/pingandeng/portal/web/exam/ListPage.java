package org.pingandeng.portal.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.office.OfficeWords;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.quiz.exam.ExamHall;
import org.pingandeng.quiz.exam.LobbyView;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.office.SessionRoom;

/** The exams a person may sit, goes on with, or has sat. */
@Named("examsPage")
@RequestScoped
public class ListPage {

    @Inject
    ExamHall hall;

    @Inject
    SessionRoom room;

    @Inject
    SentForm form;

    @Inject
    ExamWords words;

    @Inject
    OfficeWords officeWords;

    @Inject
    Flash flash;

    @Inject
    Visitor visitor;

    private List<LobbyView> lobbies;
    private List<SessionRoom.Offer> offers;

    /** Asks for a date, or withdraws from it. */
    public String act() {
        if (!form.sent() || form.id("session").isEmpty()) {
            return null;
        }
        UUID session = form.id("session").get();
        boolean asks = form.text("act").equals("ask");
        Decision<UUID> decision = asks ? room.ask(session, me()) : room.withdraw(session, me());
        if (decision.granted()) {
            flash.ok(officeWords.say(asks ? "offer.asked" : "offer.withdrawn"));
        } else {
            flash.refused(words.refusal(decision.refusal()));
        }
        return "/exams?faces-redirect=true";
    }

    private CandidateId me() {
        return new CandidateId(visitor.person().value());
    }

    /** The dates that the visitor is on or may ask for. */
    public List<SessionRoom.Offer> getOffers() {
        if (offers == null) {
            offers = room.offers(me());
        }
        return offers;
    }

    /** Exams that concern the visitor: those of their programmes, and those they have sat. */
    public List<LobbyView> getLobbies() {
        if (lobbies == null) {
            lobbies = hall.lobbies(me()).stream()
                    .filter(lobby -> lobby.refusal() != ExamRefusal.NOT_ENROLLED
                            || !lobby.past().isEmpty())
                    .toList();
        }
        return lobbies;
    }
}
