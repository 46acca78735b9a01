package org.pingandeng.quiz.exam.practical.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What makes an entry one with all before it.
 *
 * @param content the text that was handed in, as it is kept
 * @param previous the hash before it
 * @param hash over both
 */
public record Seal(String content, byte[] previous, byte[] hash) {

    private static final int BYTES = 32;

    /** Before the first entry. */
    public static byte[] beginning() {
        return new byte[BYTES];
    }

    /**
     * Seals a text.
     *
     * @param previous the hash before it
     * @param content the text
     * @return sealed
     */
    public static Seal of(byte[] previous, String content) {
        return new Seal(content, previous.clone(), hash(previous, content));
    }

    /**
     * Whether it holds.
     *
     * @param before the hash of the entry before it
     * @return false where content or order were touched
     */
    public boolean holds(byte[] before) {
        return Arrays.equals(previous, before) && Arrays.equals(hash, hash(previous, content));
    }

    private static byte[] hash(byte[] previous, String content) {
        MessageDigest digest = sha256();
        digest.update(previous);
        return digest.digest(content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The SHA-256 of bytes.
     *
     * @param bytes any
     * @return hexadecimal
     */
    public static String fingerprint(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
