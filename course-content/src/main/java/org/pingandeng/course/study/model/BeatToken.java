package org.pingandeng.course.study.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/**
 * The token that a tab needs for its next report: a nonce with the server's mark (HMAC-SHA-256) that it was given to
 * this learner for this lesson in this tab. Which nonce is the next one, the server remembers; so each serves once.
 */
public final class BeatToken {

    /** How long a nonce is, in bytes. */
    public static final int NONCE = 16;

    private static final int MARK = 32;

    private final byte[] key;

    /**
     * Tokens of a key.
     *
     * @param key at least 32 bytes, the same on every node
     */
    public BeatToken(byte[] key) {
        this.key = key.clone();
    }

    /**
     * Writes a token.
     *
     * @param learner to whom
     * @param lesson for what
     * @param tab where
     * @param nonce random bytes
     * @return text for the browser
     */
    public String write(LearnerId learner, LessonId lesson, UUID tab, byte[] nonce) {
        byte[] mark = mark(learner, lesson, tab, nonce);
        byte[] token = ByteBuffer.allocate(NONCE + MARK).put(nonce).put(mark).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * Reads a token.
     *
     * @param token what the browser sent
     * @param learner who sends it
     * @param lesson for what
     * @param tab where
     * @return the nonce, or empty when it was not given to them
     */
    public Optional<byte[]> read(String token, LearnerId learner, LessonId lesson, UUID tab) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token == null ? "" : token);
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
        if (bytes.length != NONCE + MARK) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(bytes, NONCE);
        byte[] mark = Arrays.copyOfRange(bytes, NONCE, bytes.length);
        return MessageDigest.isEqual(mark, mark(learner, lesson, tab, nonce)) ? Optional.of(nonce) : Optional.empty();
    }

    private byte[] mark(LearnerId learner, LessonId lesson, UUID tab, byte[] nonce) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((learner + "|" + lesson + "|" + tab + "|").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(nonce);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
