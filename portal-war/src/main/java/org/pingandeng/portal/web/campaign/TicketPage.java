package org.pingandeng.portal.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.campaign.BookingRoom;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** A ticket: what became of the seats, and giving them back. Whoever has its address may do so; it names nobody. */
@Named("ticketPage")
@RequestScoped
public class TicketPage {

    @Inject
    BookingRoom room;

    @Inject
    CampaignWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    private BookingRoom.Ticket ticket;

    @PostConstruct
    void look() {
        ticket = room.look(form.text("t")).orElseThrow(() -> new NotYours("ticket"));
    }

    /** Gives the seats back. */
    public String act() {
        Faces.addResponseHeader("Cache-Control", "no-store");
        Faces.addResponseHeader("X-Robots-Tag", "noindex");
        if (!form.sent()) {
            return null;
        }
        if (room.giveBack(form.text("t"))) {
            flash.ok(words.say("ticket.given"));
        } else {
            flash.refused(words.say("ticket.late"));
        }
        return "/activity/ticket?faces-redirect=true&t=" + getCode();
    }

    /** The ticket. */
    public BookingRoom.Ticket getTicket() {
        return ticket;
    }

    /** Its code. */
    public String getCode() {
        return form.text("t");
    }
}
