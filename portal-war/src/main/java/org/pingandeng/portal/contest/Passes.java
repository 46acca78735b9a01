package org.pingandeng.portal.contest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Signet;

/**
 * Signed passes: one for a device that takes part, one for each of its attempts. Any node reads them without asking the
 * database; the key is not in it.
 */
@ApplicationScoped
class Passes {

    private static final int SEAL = 16;
    private static final int BODY = 2 * Long.BYTES + Integer.BYTES;

    @Inject
    Keys keys;

    private Signet key;

    /**
     * What a pass says.
     *
     * @param id an entry's or an attempt's
     * @param lease of the device; 0 for attempts
     */
    record Pass(UUID id, int lease) {}

    @PostConstruct
    void open() {
        key = new Signet(keys.derive("contest.pass", 32));
    }

    /** The pass of a device that takes part. */
    String entry(UUID entry, int lease) {
        return signed("entry", entry, lease);
    }

    /** The pass of an attempt. */
    String attempt(UUID attempt) {
        return signed("attempt", attempt, 0);
    }

    /** Reads the pass of a device; empty where it is none of ours. */
    Optional<Pass> readEntry(String text) {
        return read("entry", text);
    }

    /** Reads the pass of an attempt; empty where it is none of ours. */
    Optional<Pass> readAttempt(String text) {
        return read("attempt", text);
    }

    private String signed(String purpose, UUID id, int lease) {
        byte[] body = ByteBuffer.allocate(BODY)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(lease)
                .array();
        byte[] whole = Arrays.copyOf(body, BODY + SEAL);
        System.arraycopy(seal(purpose, body), 0, whole, BODY, SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    private Optional<Pass> read(String purpose, String text) {
        byte[] whole = decoded(text);
        if (whole.length != BODY + SEAL) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(whole, BODY);
        byte[] seal = Arrays.copyOfRange(whole, BODY, whole.length);
        if (!MessageDigest.isEqual(seal, Arrays.copyOf(seal(purpose, body), SEAL))) {
            return Optional.empty();
        }
        ByteBuffer words = ByteBuffer.wrap(body);
        return Optional.of(new Pass(new UUID(words.getLong(), words.getLong()), words.getInt()));
    }

    private static byte[] decoded(String text) {
        try {
            return text == null ? new byte[0] : Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException mangled) {
            return new byte[0];
        }
    }

    private byte[] seal(String purpose, byte[] body) {
        return key.mark(purpose.getBytes(StandardCharsets.US_ASCII), body);
    }
}
