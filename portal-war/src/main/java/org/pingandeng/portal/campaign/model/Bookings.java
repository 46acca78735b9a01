package org.pingandeng.portal.campaign.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where bookings and arrivals are kept. */
public interface Bookings {

    /** Adds a booking of a person, or of somebody without an account (null). */
    void add(BookingOrder order, UUID person, Booking.State state, Instant at);

    /** A booking. */
    Optional<Booking> find(UUID id);

    /** The live booking of a phone at an activity. */
    Optional<Booking> ofPhone(UUID activity, String phone);

    /** The live booking of a person at an activity. */
    Optional<Booking> ofPerson(UUID activity, UUID person);

    /** The latest live booking made on a device at an activity. */
    Optional<Booking> ofDevice(UUID activity, UUID device);

    /** Those who wait, in order. */
    List<Booking> waiting(UUID activity);

    /** Notes that a booking is given back. */
    void withdraw(UUID id);

    /**
     * Gives seats to a booking that waits.
     *
     * @param id which
     * @param at when
     * @return the person whose it is; empty for somebody without an account
     */
    Optional<UUID> promote(UUID id, Instant at);

    /** Bookings with their people, as they came. */
    List<Guest> guests(UUID activity, int first, int count);

    /** How many bookings there are, also those given back. */
    int count(UUID activity);

    /** Whether somebody of this booking, or this device, was counted at the door. */
    boolean arrived(UUID activity, UUID booking, UUID device);

    /** Appends an arrival; says whether it was new. */
    boolean appendArrival(UUID activity, UUID booking, UUID device, int heads, Instant at);

    /** How many people were counted at the door. */
    int there(UUID activity);

    /** Forgets who booked activities that ended before a time; says how many bookings that were. */
    int forget(Instant before);
}
