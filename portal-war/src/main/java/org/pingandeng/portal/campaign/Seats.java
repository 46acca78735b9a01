package org.pingandeng.portal.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.Booking;
import org.pingandeng.portal.campaign.model.Bookings;
import org.pingandeng.portal.campaign.model.DoorCodes;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;

/** Gives seats out in the order of requests, and tells those who waited. The activity is held while it does. */
@Dependent
class Seats {

    @Inject
    Bookings bookings;

    @Inject
    Notices notices;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /** For the container. */
    Seats() {}

    /** Whether a request can have its seats now, or has to wait. */
    Booking.State free(Activity held, int heads) {
        return heads <= held.left() ? Booking.State.SEATED : Booking.State.WAITING;
    }

    /** Gives free seats to those who wait, the earliest first; whoever is too many for them waits on. */
    void fill(Activity held) {
        int free = held.left();
        for (Booking each : bookings.waiting(held.id())) {
            if (each.heads() <= free) {
                bookings.promote(each.id(), clock.instant()).ifPresent(whose -> tell(whose, held, each));
                free -= each.heads();
            }
        }
    }

    /** People without an account read it on their ticket, and the organiser sees whom to call. */
    private void tell(UUID whose, Activity held, Booking booking) {
        String ticket = new DoorCodes(keys.derive(BookingRoom.KEY, 32)).ticket(booking.id());
        notices.post(
                new Notice(
                        whose,
                        NoticeKind.SEATS_FREED,
                        Map.of(
                                "title", held.plan().title(),
                                "title.en", held.plan().titleEn(),
                                "heads", String.valueOf(booking.heads())),
                        "/activity/ticket?t=" + ticket,
                        booking.id().toString()),
                clock.instant());
    }
}
