package org.pingandeng.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.bridge.Examination;
import org.pingandeng.portal.bridge.PracticalPress;
import org.pingandeng.portal.print.PdfPress;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.quiz.exam.practical.PracticalDesk;

/** The examiner's page: first which date, then its candidates, which the page's script fills; and what is printed. */
@Named("deskPracticalPage")
@RequestScoped
public class DeskPracticalPage {

    @Inject
    Examination examination;

    @Inject
    PracticalPress press;

    @Inject
    SentForm form;

    @Inject
    OfficeWords words;

    @Inject
    Preferences preferences;

    private List<PracticalDesk.Line> dates;
    private PracticalDesk.Line about;

    @PostConstruct
    void look() {
        dates = examination.dates();
        if (form.ticked("session")) {
            UUID id = form.id("session").orElseThrow(() -> new NotYours("exam session"));
            about = dates.stream()
                    .filter(line -> line.session().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotYours("exam session"));
        }
    }

    /** The dates with somebody to be scored. */
    public List<PracticalDesk.Line> getDates() {
        return dates;
    }

    /** The date that is open, or null. */
    public PracticalDesk.Line getAbout() {
        return about;
    }

    /** Sends what the address asks for, if it asks for something. */
    public void send() throws IOException {
        if (form.sent() || !form.ticked("print") || about == null) {
            return;
        }
        UUID id = about.session().id();
        Locale locale = preferences.getLocale();
        send(
                form.text("print").equals("list")
                        ? press.list(id, words::plain, locale)
                        : form.id("candidate").flatMap(who -> press.sheet(id, who, words::plain, locale)));
    }

    /** Sends the visitor's own score sheets, if the address asks for them. */
    static void send(Optional<PracticalPress.Paper> paper) throws IOException {
        PracticalPress.Paper whole = paper.orElseThrow(() -> new NotYours("score sheet"));
        Faces.sendFile(
                new PdfPress(whole::picture).print(whole.printed()),
                whole.printed().title() + ".pdf",
                true);
    }
}
