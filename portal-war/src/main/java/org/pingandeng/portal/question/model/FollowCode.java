package org.pingandeng.portal.question.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.UUID;
import org.pingandeng.portal.config.Signet;

/**
 * The code by which somebody comes back to their question without an account: 60 bits made from the form that was sent
 * with a key, so that the same form sent twice shows the same code; the database keeps only its hash.
 */
public final class FollowCode {

    /** Crockford's alphabet: no I, L, O, U, which are taken for digits. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;

    private FollowCode() {}

    /**
     * The code of a form.
     *
     * @param key 32 bytes
     * @param once the form's id
     * @return three groups of four
     */
    public static String of(byte[] key, UUID once) {
        byte[] bytes = mac(key, "code " + once);
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(at > 0 && at % 4 == 0 ? "-" : "").append(LETTERS.charAt(bytes[at] & 31));
        }
        return code.toString();
    }

    /**
     * What the database keeps of a code.
     *
     * @param typed as somebody typed it, with or without lines between
     */
    public static byte[] hash(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Bytes that only the holder of the key can make from a text. */
    static byte[] mac(byte[] key, String text) {
        return new Signet(key).mark(text);
    }
}
