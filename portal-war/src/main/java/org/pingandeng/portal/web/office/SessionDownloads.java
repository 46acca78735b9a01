package org.pingandeng.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.bridge.SessionPress;
import org.pingandeng.portal.print.PdfPress;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.training.SentForm;

/** What is printed of a date: tickets, roll and minutes for the office, one's own ticket for a candidate. */
@Named("sessionDownloads")
@RequestScoped
public class SessionDownloads {

    @Inject
    SessionPress press;

    @Inject
    SentForm form;

    @Inject
    OfficeWords words;

    @Inject
    Preferences preferences;

    /** Sends what the office's address asks for, if it asks for something. */
    public void send() throws IOException {
        if (form.sent() || !form.ticked("print")) {
            return;
        }
        UUID id = form.id("id").orElseThrow(() -> new NotYours("exam session"));
        Locale locale = preferences.getLocale();
        send(
                switch (form.text("print")) {
                    case "tickets" -> press.tickets(id, words::plain, locale);
                    case "roll" -> press.roll(id, words::plain, locale);
                    case "minutes" -> press.minutes(id, words::plain, locale);
                    default -> Optional.empty();
                });
    }

    /** Sends the visitor's own ticket, if the address asks for it. */
    public void sendMine() throws IOException {
        if (!form.sent() && form.ticked("ticket")) {
            UUID id = form.id("ticket").orElseThrow(() -> new NotYours("ticket"));
            send(press.mine(id, words::plain, preferences.getLocale()));
        }
    }

    private static void send(Optional<Printed> printed) throws IOException {
        Printed whole = printed.orElseThrow(() -> new NotYours("exam session"));
        Faces.sendFile(new PdfPress(id -> Optional.empty()).print(whole), whole.title() + ".pdf", true);
    }
}
