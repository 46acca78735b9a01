package org.pingandeng.portal.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.campaign.model.Activities;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.Booking;
import org.pingandeng.portal.campaign.model.BookingOrder;
import org.pingandeng.portal.campaign.model.Bookings;
import org.pingandeng.portal.campaign.model.DoorCodes;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.outbox.OutboxLog;

/** The door of an activity: a screen or a sheet shows the code, phones that scanned it say who is there. */
@ApplicationScoped
public class DoorRoom {

    /** The topic of the news that somebody came; the key is the activity's id. */
    public static final String ARRIVED = "activity.arrived";

    @Inject
    Activities activities;

    @Inject
    Bookings bookings;

    @Inject
    OutboxLog outbox;

    @Inject
    Visitor visitor;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    private DoorCodes codes;

    @PostConstruct
    void open() {
        codes = new DoorCodes(keys.derive(BookingRoom.KEY, 32));
    }

    /** What came of saying that one is there. */
    public enum Arrival {
        /** Noted. */
        NOTED,
        /** It was noted before. */
        ALREADY,
        /** The code is an old one, or not ours. */
        OLD_CODE,
        /** Nobody is counted now. */
        CLOSED,
        /** So many do not come without a booking. */
        HEADS
    }

    /**
     * The door as the organiser shows it.
     *
     * @param activity which
     * @param open whether people are counted now
     * @param scan what the code on the screen says now
     * @param printed what the code on paper says
     * @param there how many people were counted here
     */
    public record Door(Activity activity, boolean open, String scan, String printed, int there) {}

    /** The door of an activity. */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public Optional<Door> door(@NotNull UUID id) {
        return activities
                .find(id)
                .map(each -> new Door(
                        each,
                        each.doorOpen(clock.instant()),
                        codes.scan(id, clock.instant()),
                        codes.printed(id),
                        bookings.there(id)));
    }

    /**
     * What a phone sees that has scanned.
     *
     * @param activity where it is
     * @param pass to say so with, within three minutes
     * @param heads for how many this phone or person has booked; 0 where it has not
     * @param there whether it was counted before
     * @param open whether people are counted now
     */
    public record Scanned(Activity activity, String pass, int heads, boolean there, boolean open) {}

    /**
     * Reads what a phone has scanned. Its pass opens the same again, but is not made longer.
     *
     * @param text a code or a pass: anything
     * @param device the phone
     * @return empty where it is none of ours, or an old one
     */
    @PermitAll
    @Transactional
    public Optional<Scanned> scanned(String text, @NotNull UUID device) {
        Optional<UUID> passed = codes.passed(text, device, clock.instant());
        Optional<UUID> here = passed.or(() -> codes.scanned(text, clock.instant()));
        return here.flatMap(activities::find).map(each -> {
            Optional<Booking> booked = booked(each.id(), device, "");
            return new Scanned(
                    each,
                    passed.isPresent() ? text : codes.pass(each.id(), device, clock.instant()),
                    booked.map(Booking::heads).orElse(0),
                    bookings.arrived(each.id(), booked.map(Booking::id).orElse(null), device),
                    each.doorOpen(clock.instant()));
        });
    }

    /**
     * Says that somebody is there. A booking is counted with all its people; whoever has none is counted too.
     *
     * @param pass of the phone
     * @param device the phone
     * @param phone the number under which seats were booked elsewhere; may be empty
     * @param heads how many came, where there is no booking
     */
    @PermitAll
    @Transactional
    public Arrival arrive(String pass, @NotNull UUID device, @NotNull String phone, int heads) {
        Optional<Activity> at = codes.passed(pass, device, clock.instant()).flatMap(activities::find);
        if (at.isEmpty()) {
            return Arrival.OLD_CODE;
        }
        if (!at.get().doorOpen(clock.instant())) {
            return Arrival.CLOSED;
        }
        UUID id = at.get().id();
        Optional<Booking> booked = booked(id, device, phone);
        UUID booking = booked.map(Booking::id).orElse(null);
        if (bookings.arrived(id, booking, device)) {
            return Arrival.ALREADY;
        }
        int people = booked.map(Booking::heads).orElse(heads);
        if (people < 1 || booked.isEmpty() && people > BookingOrder.FAMILY) {
            return Arrival.HEADS;
        }
        if (!bookings.appendArrival(id, booking, device, people, clock.instant())) {
            return Arrival.ALREADY;
        }
        outbox.append(ARRIVED, id.toString(), Map.of());
        return Arrival.NOTED;
    }

    private Optional<Booking> booked(UUID activity, UUID device, String phone) {
        Optional<Booking> elsewhere = phone.isBlank() ? Optional.empty() : bookings.ofPhone(activity, phone.strip());
        return elsewhere
                .or(() -> visitor.actor().flatMap(me -> bookings.ofPerson(activity, me)))
                .or(() -> bookings.ofDevice(activity, device));
    }
}
