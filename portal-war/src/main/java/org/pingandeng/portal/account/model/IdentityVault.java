package org.pingandeng.portal.account.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals identity numbers (AES-256-GCM, a fresh nonce each, bound to the person) and makes their blind index
 * (HMAC-SHA-256), by which an account can be found and doubles be refused without opening any.
 */
public final class IdentityVault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final SecretKeySpec indexing;
    private final SecureRandom random = new SecureRandom();

    /**
     * A vault with its two keys.
     *
     * @param sealingKey 32 bytes
     * @param indexingKey 32 bytes, another one
     */
    public IdentityVault(byte[] sealingKey, byte[] indexingKey) {
        this.sealing = new SecretKeySpec(sealingKey, "AES");
        this.indexing = new SecretKeySpec(indexingKey, "HmacSHA256");
    }

    /**
     * Seals a number for one person.
     *
     * @param number the number
     * @param person whose it is; opening it for another person fails
     * @return nonce and ciphertext
     */
    public byte[] seal(IdentityNumber number, UUID person) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, person, number.text().getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * Opens a sealed number.
     *
     * @param sealed what {@link #seal} gave
     * @param person whose it is
     * @return the number
     */
    public IdentityNumber open(byte[] sealed, UUID person) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new IdentityNumber(
                new String(cipher(Cipher.DECRYPT_MODE, nonce, person, rest), StandardCharsets.US_ASCII));
    }

    /**
     * The blind index of a number.
     *
     * @param number the number
     * @return 32 bytes, the same for the same number
     */
    public byte[] index(IdentityNumber number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexing);
            return mac.doFinal(number.text().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] cipher(int mode, byte[] nonce, UUID person, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("An identity number could not be sealed or opened", refused);
        }
    }
}
