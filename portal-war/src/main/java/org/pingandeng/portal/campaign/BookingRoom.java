package org.pingandeng.portal.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.campaign.model.Activities;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.Booking;
import org.pingandeng.portal.campaign.model.BookingOrder;
import org.pingandeng.portal.campaign.model.BookingRefusal;
import org.pingandeng.portal.campaign.model.Bookings;
import org.pingandeng.portal.campaign.model.DoorCodes;
import org.pingandeng.portal.config.Keys;

/**
 * Where anybody books seats, with an account or without. Whoever asks while all are taken waits; a ticket, which is a
 * signed address, shows what became of it and gives the seats back.
 */
@ApplicationScoped
public class BookingRoom {

    /** What the keys of tickets and doors are derived for. */
    static final String KEY = "campaign-door";

    @Inject
    Activities activities;

    @Inject
    Bookings bookings;

    @Inject
    Seats seats;

    @Inject
    Visitor visitor;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    private DoorCodes codes;

    @PostConstruct
    void open() {
        codes = new DoorCodes(keys.derive(KEY, 32));
    }

    /**
     * What came of asking.
     *
     * @param ticket to look at the booking with; empty where there is none
     * @param refusal why there is none
     */
    public record Booked(String ticket, Optional<BookingRefusal> refusal) {}

    /**
     * A booking with its activity.
     *
     * @param booking what was asked for
     * @param activity at which
     */
    public record Ticket(Booking booking, Activity activity) {}

    /** Books seats. The same request twice, or the same person's or browser's second one, is the first. */
    @PermitAll
    @Transactional
    public Booked book(@NotNull BookingOrder order) {
        Optional<Activity> held = activities.hold(order.activity());
        Optional<Booking> same = bookings.find(order.id());
        if (same.isPresent()) {
            return comesAgain(same.get(), order) ? ticket(same.get().id()) : refused(BookingRefusal.CLOSED);
        }
        if (held.isEmpty() || !held.get().bookable(clock.instant())) {
            return refused(BookingRefusal.CLOSED);
        }
        Optional<BookingRefusal> flaw = order.flaw(held.get().plan(), visitor.isSignedIn());
        if (flaw.isPresent()) {
            return refused(flaw.get());
        }
        return again(order).orElseGet(() -> seat(held.get(), order));
    }

    /** A number that comes again must come for the same activity. */
    private static boolean comesAgain(Booking known, BookingOrder order) {
        return known.activity().equals(order.activity());
    }

    private Optional<Booked> again(BookingOrder order) {
        Optional<Booking> own = booker().flatMap(me -> bookings.ofPerson(order.activity(), me));
        Optional<Booking> here = own.or(() -> bookings.ofDevice(order.activity(), order.device()))
                .filter(each -> bookings.ofPhone(order.activity(), order.phone())
                        .filter(every -> every.id().equals(each.id()))
                        .isPresent());
        if (here.isPresent()) {
            return Optional.of(ticket(here.get().id()));
        }
        boolean taken = own.isPresent()
                || bookings.ofPhone(order.activity(), order.phone()).isPresent();
        return taken ? Optional.of(refused(BookingRefusal.ALREADY)) : Optional.empty();
    }

    /** The person whose seats they are; the office books for others, as often as they call. */
    private Optional<UUID> booker() {
        return visitor.may(CampaignPermissions.KEEP) ? Optional.empty() : visitor.actor();
    }

    private Booked seat(Activity held, BookingOrder order) {
        bookings.add(order, booker().orElse(null), seats.free(held, order.heads()), clock.instant());
        return ticket(order.id());
    }

    private Booked ticket(UUID booking) {
        return new Booked(codes.ticket(booking), Optional.empty());
    }

    private static Booked refused(BookingRefusal why) {
        return new Booked("", Optional.of(why));
    }

    /**
     * Looks a booking up by its ticket.
     *
     * @param ticket anything
     * @return empty where it is none of ours
     */
    @PermitAll
    @Transactional
    public Optional<Ticket> look(String ticket) {
        return codes.booking(ticket)
                .flatMap(bookings::find)
                .flatMap(booking -> activities.find(booking.activity()).map(activity -> new Ticket(booking, activity)));
    }

    /**
     * The ticket of the seats that this person, or this browser, has at an activity.
     *
     * @param activity which
     * @param device the browser
     */
    @PermitAll
    @Transactional
    public Optional<String> mine(@NotNull UUID activity, @NotNull UUID device) {
        return visitor.actor()
                .flatMap(me -> bookings.ofPerson(activity, me))
                .or(() -> bookings.ofDevice(activity, device))
                .map(booking -> codes.ticket(booking.id()));
    }

    /**
     * Gives seats back, until the activity begins; those who wait get them. Again changes nothing.
     *
     * @param ticket of the booking
     * @return whether they are given back
     */
    @PermitAll
    @Transactional
    public boolean giveBack(String ticket) {
        Optional<Booking> found = codes.booking(ticket).flatMap(bookings::find);
        if (found.isEmpty()) {
            return false;
        }
        Activity held = activities.hold(found.get().activity()).orElseThrow();
        Booking now = bookings.find(found.get().id()).orElseThrow();
        if (!now.live()) {
            return true;
        }
        if (!clock.instant().isBefore(held.plan().from())) {
            return false;
        }
        bookings.withdraw(now.id());
        seats.fill(activities.find(held.id()).orElseThrow());
        return true;
    }
}
