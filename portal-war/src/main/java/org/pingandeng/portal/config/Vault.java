package org.pingandeng.portal.config;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals short texts about people (AES-256-GCM, a fresh nonce each), each bound to the row in which it stands. */
public final class Vault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /**
     * A vault with its key.
     *
     * @param key 32 bytes
     */
    public Vault(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * Seals a text.
     *
     * @param text what is kept
     * @param row where it stands; opening it for another row fails
     * @return nonce and ciphertext
     */
    public byte[] seal(String text, UUID row) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, row, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * Opens a sealed text.
     *
     * @param sealed what {@link #seal} gave
     * @param row where it stands
     * @return the text
     */
    public String open(byte[] sealed, UUID row) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, row, rest), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, UUID row, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(row.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("A text about a person could not be sealed or opened", refused);
        }
    }
}
