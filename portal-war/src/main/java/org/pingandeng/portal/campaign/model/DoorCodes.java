package org.pingandeng.portal.campaign.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pingandeng.course.training.model.PresenceCodes;

/**
 * Signed codes of activities, made from a key and kept nowhere: the ticket of a booking, what the QR code at the door
 * says (one that changes, or one on paper), and the pass by which a phone that has scanned may say so.
 */
public final class DoorCodes {

    private static final Pattern SIGNED = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[\\w-]{22}");
    private static final int ID = 36;

    private final PresenceCodes codes;

    /**
     * Codes by a key.
     *
     * @param key at least 32 bytes
     */
    public DoorCodes(byte[] key) {
        codes = new PresenceCodes(key);
    }

    /** The ticket of a booking: whoever knows it may look at the booking and give it back. */
    public String ticket(UUID booking) {
        return signed("ticket", booking);
    }

    /** The booking of a ticket; empty where it is none of ours. */
    public Optional<UUID> booking(String ticket) {
        return read("ticket", ticket);
    }

    /** What the code on paper says; it does not change. */
    public String printed(UUID activity) {
        return signed("printed", activity);
    }

    /** What the code on the screen says now. */
    public String scan(UUID activity, Instant now) {
        return codes.scan(activity, now);
    }

    /** The activity whose code was scanned, from paper or from the screen; empty where it is none or an old one. */
    public Optional<UUID> scanned(String text, Instant now) {
        return codes.scanned(text, now).or(() -> read("printed", text));
    }

    /** A pass for a device that has scanned just now. */
    public String pass(UUID activity, UUID device, Instant now) {
        return codes.ticket(activity, device, now);
    }

    /** The activity of a pass; empty where it is another device's or older than three minutes. */
    public Optional<UUID> passed(String text, UUID device, Instant now) {
        return codes.admitted(text, device, now);
    }

    private String signed(String purpose, UUID id) {
        return id + "." + codes.signature(purpose + "|" + id);
    }

    private Optional<UUID> read(String purpose, String text) {
        if (text == null || !SIGNED.matcher(text).matches()) {
            return Optional.empty();
        }
        String id = text.substring(0, ID);
        return codes.signed(purpose + "|" + id, text.substring(ID + 1))
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }
}
