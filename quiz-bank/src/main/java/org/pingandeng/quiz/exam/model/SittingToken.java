package org.pingandeng.quiz.exam.model;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a room shows with every call: which sitting, whose, under which lease, until when. Signed (HMAC-SHA-256) and
 * short-lived, so that any node can check it without asking anybody.
 *
 * @param sitting which
 * @param candidate whose
 * @param lease number of the tab
 * @param expires when it runs out
 */
public record SittingToken(UUID sitting, CandidateId candidate, int lease, Instant expires) {

    private static final int BODY = 16 + 16 + 4 + 8;
    private static final int SIGNATURE = 32;

    /**
     * Writes the token.
     *
     * @param key 32 bytes
     * @return text for a header
     */
    public String sign(byte[] key) {
        byte[] body = ByteBuffer.allocate(BODY)
                .putLong(sitting.getMostSignificantBits())
                .putLong(sitting.getLeastSignificantBits())
                .putLong(candidate.value().getMostSignificantBits())
                .putLong(candidate.value().getLeastSignificantBits())
                .putInt(lease)
                .putLong(expires.toEpochMilli())
                .array();
        byte[] all = ByteBuffer.allocate(BODY + SIGNATURE)
                .put(body)
                .put(hmac(key, body))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * Reads a token.
     *
     * @param text from outside: anything
     * @param key 32 bytes
     * @param now the server's time
     * @return the token, or why not
     */
    public static Decision<SittingToken> read(String text, byte[] key, Instant now) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text == null ? "" : text);
        } catch (IllegalArgumentException garbled) {
            return Decision.no(ExamRefusal.TOKEN_FORGED);
        }
        if (all.length != BODY + SIGNATURE || !genuine(all, key)) {
            return Decision.no(ExamRefusal.TOKEN_FORGED);
        }
        ByteBuffer buffer = ByteBuffer.wrap(all);
        SittingToken token = new SittingToken(
                new UUID(buffer.getLong(), buffer.getLong()),
                new CandidateId(new UUID(buffer.getLong(), buffer.getLong())),
                buffer.getInt(),
                Instant.ofEpochMilli(buffer.getLong()));
        return now.isBefore(token.expires) ? Decision.yes(token) : Decision.no(ExamRefusal.TOKEN_EXPIRED);
    }

    private static boolean genuine(byte[] all, byte[] key) {
        byte[] body = java.util.Arrays.copyOf(all, BODY);
        byte[] signature = java.util.Arrays.copyOfRange(all, BODY, all.length);
        return MessageDigest.isEqual(hmac(key, body), signature);
    }

    private static byte[] hmac(byte[] key, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
