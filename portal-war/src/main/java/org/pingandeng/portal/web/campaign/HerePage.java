package org.pingandeng.portal.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.campaign.DoorRoom;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** Where a phone that has scanned the code at the door says who is there. */
@Named("herePage")
@RequestScoped
public class HerePage {

    private static final String SCAN_AGAIN = "/activity/here?faces-redirect=true";

    @Inject
    DoorRoom room;

    @Inject
    BookingAllowance allowance;

    @Inject
    DeviceCookie device;

    @Inject
    CampaignWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    Visitor visitor;

    private DoorRoom.Scanned scanned;
    private boolean looked;

    /** Says that somebody is there. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        if (allowance.arrive(visitor.address()).isPresent()) {
            form.refuse("heads", words.say("booking.slow"));
            return null;
        }
        DoorRoom.Arrival arrival = room.arrive(
                form.text("pass"),
                device.here(),
                form.text("phone"),
                form.number("heads").orElse(0));
        String text = words.say("arrival." + arrival);
        if (arrival == DoorRoom.Arrival.HEADS || arrival == DoorRoom.Arrival.CLOSED) {
            form.refuse("heads", text);
            return null;
        }
        if (arrival != DoorRoom.Arrival.NOTED && arrival != DoorRoom.Arrival.ALREADY) {
            flash.refused(text);
            return SCAN_AGAIN;
        }
        flash.ok(text);
        return form.id("a").map(id -> "/activity?faces-redirect=true&a=" + id).orElse(SCAN_AGAIN);
    }

    /** What was scanned, also while its form is refused; null where nothing was, or the code is an old one. */
    public DoorRoom.Scanned getScanned() {
        if (!looked) {
            looked = true;
            String shown = form.text(form.sent() ? "pass" : "c");
            scanned =
                    shown.isEmpty() ? null : room.scanned(shown, device.here()).orElse(null);
        }
        return scanned;
    }
}
