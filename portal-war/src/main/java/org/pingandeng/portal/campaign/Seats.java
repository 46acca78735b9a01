package org.pingandeng.portal.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.Booking;
import org.pingandeng.portal.campaign.model.Bookings;

/** Gives seats out in the order of requests. The activity is held while it does. */
@Dependent
class Seats {

    @Inject
    Bookings bookings;

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
                bookings.become(each.id(), Booking.State.SEATED);
                free -= each.heads();
            }
        }
    }
}
