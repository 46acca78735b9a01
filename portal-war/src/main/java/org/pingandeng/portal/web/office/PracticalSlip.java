package org.pingandeng.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.bridge.PracticalPress;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.practical.PracticalRoom;

/** The practical part on a candidate's own result: how it stands, and the score sheets. */
@Named("practicalSlip")
@RequestScoped
public class PracticalSlip {

    @Inject
    PracticalRoom room;

    @Inject
    PracticalPress press;

    @Inject
    SentForm form;

    @Inject
    OfficeWords words;

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

    private PracticalRoom.Beside beside;

    /** What stands beside the sitting in the address. */
    public PracticalRoom.Beside getBeside() {
        if (beside == null) {
            UUID sitting = form.id("sitting").orElseThrow(() -> new NotYours("sitting"));
            beside = room.beside(sitting, new CandidateId(visitor.person().value()));
        }
        return beside;
    }

    /** Sends one's own score sheets, if the address asks for them. */
    public void send() throws IOException {
        if (!form.sent() && form.ticked("practical")) {
            UUID session = form.id("practical").orElseThrow(() -> new NotYours("score sheet"));
            DeskPracticalPage.send(press.mine(session, words::plain, preferences.getLocale()));
        }
    }
}
