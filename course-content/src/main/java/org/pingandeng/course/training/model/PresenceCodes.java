package org.pingandeng.course.training.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signed codes of a session: what its QR code says, which changes every {@value #STEP} seconds; the six digits of its
 * three moments; and the ticket by which a learner who has scanned may say so. Made from a key, kept nowhere.
 */
public final class PresenceCodes {

    /** How long one QR code stands, in seconds. */
    public static final int STEP = 15;

    private static final int OLDER_TAKEN = 2;
    private static final int TICKET_SECONDS = 180;
    private static final int SIGNATURE = 16;
    private static final int DIGITS = 1_000_000;

    private final SecretKeySpec key;

    /**
     * Codes by a key.
     *
     * @param key at least 32 bytes
     */
    public PresenceCodes(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /**
     * What the QR code says now.
     *
     * @param session whose
     * @param now the server's time
     * @return letters, digits, dots, hyphens and underscores
     */
    public String scan(UUID session, Instant now) {
        return written("scan", session, now.getEpochSecond() / STEP, "");
    }

    /**
     * Reads what was scanned.
     *
     * @param text anything
     * @param now the server's time
     * @return the session; empty when it is not ours or no longer good
     */
    public Optional<UUID> scanned(String text, Instant now) {
        long step = now.getEpochSecond() / STEP;
        return read("scan", text, "")
                .filter(token -> token.number() <= step && token.number() >= step - OLDER_TAKEN)
                .map(Token::session);
    }

    /**
     * A ticket for somebody who has scanned a good code just now.
     *
     * @param session which
     * @param learner who
     * @param now the server's time
     */
    public String ticket(UUID session, UUID learner, Instant now) {
        return written("ticket", session, now.getEpochSecond(), learner.toString());
    }

    /**
     * Reads a ticket.
     *
     * @param text anything
     * @param learner who shows it
     * @param now the server's time
     * @return the session; empty when it is not theirs or older than three minutes
     */
    public Optional<UUID> admitted(String text, UUID learner, Instant now) {
        long second = now.getEpochSecond();
        return read("ticket", text, learner.toString())
                .filter(token -> token.number() <= second && token.number() >= second - TICKET_SECONDS)
                .map(Token::session);
    }

    /**
     * The six digits of a moment.
     *
     * @param session whose
     * @param number of the moment, from 1
     */
    public String digits(UUID session, int number) {
        int value = ByteBuffer.wrap(mac("digits|" + session + "|" + number)).getInt() & Integer.MAX_VALUE;
        return String.format("%06d", value % DIGITS);
    }

    /**
     * A signature over a text, for an address that must be ours.
     *
     * @param text what is signed
     */
    public String signature(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac("address|" + text), SIGNATURE));
    }

    /**
     * Whether a signature is that of a text.
     *
     * @param text what was signed
     * @param signature what is shown
     */
    public boolean signed(String text, String signature) {
        return same(signature(text), signature);
    }

    private record Token(UUID session, long number) {}

    private String written(String purpose, UUID session, long number, String whose) {
        String body = session + "." + Long.toString(number, Character.MAX_RADIX);
        return body + "." + signature(purpose + "|" + body + "|" + whose);
    }

    private Optional<Token> read(String purpose, String text, String whose) {
        if (text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[0-9a-z]{1,10}\\.[\\w-]{22}")) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.");
        String body = parts[0] + "." + parts[1];
        return same(signature(purpose + "|" + body + "|" + whose), parts[2])
                ? Optional.of(new Token(UUID.fromString(parts[0]), Long.parseLong(parts[1], Character.MAX_RADIX)))
                : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
