package org.pingandeng.portal.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.campaign.BookingRoom;
import org.pingandeng.portal.campaign.CampaignLibrary;
import org.pingandeng.portal.campaign.CampaignPermissions;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.Booking;
import org.pingandeng.portal.campaign.model.BookingOrder;
import org.pingandeng.portal.campaign.model.BookingRefusal;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.Photo;
import org.pingandeng.portal.campaign.model.Result;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** One activity: when, where, how many seats are left; booking them; afterwards what came of it. */
@Named("activityPage")
@RequestScoped
public class ActivityPage {

    @Inject
    Programme programme;

    @Inject
    CampaignLibrary library;

    @Inject
    BookingRoom room;

    @Inject
    BookingAllowance allowance;

    @Inject
    DeviceCookie device;

    @Inject
    Visitor visitor;

    @Inject
    CampaignWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    private Activity activity;
    private String ticket;
    private Result result;
    private List<Photo> photos;

    @PostConstruct
    void look() {
        activity = form.id("a").flatMap(programme::find).orElseThrow(() -> new NotYours("activity"));
        result = programme.result(activity.id()).orElse(null);
        photos = programme.photos(activity.id());
    }

    /** Books seats as the form says. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        if (allowance.ask(visitor.address()).isPresent() || form.ticked("website")) {
            form.refuse("phone", words.say("booking.slow"));
            return null;
        }
        BookingRoom.Booked booked = room.book(order());
        if (booked.refusal().isPresent()) {
            BookingRefusal why = booked.refusal().get();
            form.refuse(why.field(), words.say("booking.refusal." + why));
            return null;
        }
        flash.ok(words.say(waits(booked.ticket()) ? "booking.waits" : "booking.done"));
        return "/activity/ticket?faces-redirect=true&t=" + booked.ticket();
    }

    private boolean waits(String booked) {
        return room.look(booked)
                .filter(each -> each.booking().state() == Booking.State.WAITING)
                .isPresent();
    }

    private BookingOrder order() {
        String name = form.text("name");
        return new BookingOrder(
                form.id("request").orElseGet(UUID::randomUUID),
                activity.id(),
                name.isEmpty() ? visitor.getName() : name,
                form.text("phone"),
                form.text("party"),
                form.number("heads").orElse(0),
                device.here());
    }

    /** The activity. */
    public Activity getActivity() {
        return activity;
    }

    /** Its campaign; null where it is gone. */
    public Campaign getCampaign() {
        return library.find(activity.plan().campaign()).orElse(null);
    }

    /** Whether the visitor is of the office, which books for others. */
    public boolean isForOthers() {
        return visitor.may(CampaignPermissions.KEEP);
    }

    /** The number of the request that the form makes. */
    public String getRequest() {
        return form.value("request", UUID.randomUUID());
    }

    /** The ticket that this person or browser has here; an empty text for none. */
    public String getTicket() {
        if (ticket == null) {
            ticket = room.mine(activity.id(), device.known().orElseGet(UUID::randomUUID))
                    .orElse("");
        }
        return ticket;
    }

    /** The words for what became of the ticket. */
    public String getTold() {
        String told = room.look(getTicket()).map(each -> each.booking().told()).orElse("");
        return Set.of("WAITING", "PROMOTED").contains(told) ? "booking.mine." + told : "booking.mine.text";
    }

    /** What came of it; null where nobody has said yet. */
    public Result getResult() {
        return result;
    }

    /** Its photos. */
    public List<Photo> getPhotos() {
        return photos;
    }
}
