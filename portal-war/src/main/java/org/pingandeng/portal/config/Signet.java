package org.pingandeng.portal.config;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Marks that only the holder of a key can make (HMAC-SHA-256, RFC 2104); the same for the same text. */
public final class Signet {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * A signet with its key.
     *
     * @param key 32 bytes
     */
    public Signet(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The mark of bytes.
     *
     * @param parts one after the other
     * @return 32 bytes
     */
    public byte[] mark(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The mark of a text, 32 bytes. */
    public byte[] mark(String text) {
        return mark(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The mark of a text for addresses and cookies, 43 letters of the URL-safe alphabet. */
    public String letters(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark(text));
    }
}
