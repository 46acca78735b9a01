package org.pingandeng.portal.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.pingandeng.portal.account.PersonView;
import org.pingandeng.portal.account.ProfileRoom;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.path.Reached;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.exam.ExamHall;
import org.pingandeng.quiz.exam.LobbyView;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.office.SessionRoom;
import org.pingandeng.quiz.exam.office.model.Knock;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.SafeBrowser;
import org.pingandeng.quiz.exam.office.model.SessionState;

/** Before the hall's door: who one is, what the rules are, and the way in. */
@Named("lobbyPage")
@RequestScoped
public class LobbyPage {

    @Inject
    ExamHall hall;

    @Inject
    SessionRoom dates;

    @Inject
    ProfileRoom profile;

    @Inject
    Visitor visitor;

    @Inject
    ExamWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private LobbyView lobby;
    private Optional<SessionRoom.Offer> offer;
    private boolean agreed;

    /** The lobby of the exam in the address; 404 where there is none. */
    public LobbyView getLobby() {
        if (lobby == null) {
            lobby = hall.lobby(getCode(), candidate()).orElseThrow(() -> new NotYours("exam"));
        }
        return lobby;
    }

    /** The date that the lobby is about, where the exam is sat on dates. */
    public Optional<SessionRoom.Offer> getOffer() {
        if (offer == null) {
            offer = dates.lobby(getCode(), candidate());
        }
        return offer;
    }

    /** Whether a date's doors or bell are still to be waited for. */
    public boolean isWaiting() {
        return getOffer()
                .filter(found -> found.line().filter(RosterLine::accepted).isPresent()
                        && found.session().state() == SessionState.PUBLISHED
                        && clock.instant().isBefore(found.session().hours().bellAt()))
                .isPresent();
    }

    /** The server's time, from which the page counts down. */
    public long getNow() {
        return clock.millis();
    }

    /** How the visitor comes: with which code, from where, in which browser. */
    private Knock knock() {
        String code = request.getParameter("accessCode");
        String query = request.getQueryString();
        return new Knock(
                code == null ? "" : code,
                visitor.address(),
                Reached.address(request) + (query == null ? "" : "?" + query),
                request.getHeader(SafeBrowser.HEADER));
    }

    /** The exam's code. */
    public String getCode() {
        String code = request.getParameter("exam");
        return code == null ? "" : code;
    }

    /** Who the portal takes the visitor for. */
    public PersonView getPerson() {
        return profile.mine();
    }

    /** Goes into the room, or says why not. The pass stands in the address's fragment, which is never logged. */
    public String enter() throws IOException {
        if (!agreed) {
            flash.refused(words.say("lobby.agreeFirst"));
            return "/exam/lobby?faces-redirect=true&exam=" + getCode();
        }
        Decision<ExamHall.Admission> decision = hall.enter(getCode(), candidate(), knock());
        if (!decision.granted()) {
            flash.refused(words.refusal(decision.refusal()));
            return "/exam/lobby?faces-redirect=true&exam=" + getCode();
        }
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        ExamHall.Admission place = decision.value();
        external.redirect("/exam/room.html#sitting=" + place.sitting() + "&token=" + place.token());
        context.responseComplete();
        return null;
    }

    private CandidateId candidate() {
        return new CandidateId(visitor.person().value());
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
