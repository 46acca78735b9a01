package org.pingandeng.portal.community.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals how somebody can be reached (AES-256-GCM, a fresh nonce each, bound to what they said). */
public final class ContactVault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /**
     * A vault with its key.
     *
     * @param key 32 bytes
     */
    public ContactVault(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Seals a contact for one objection; opening it for another fails. */
    public byte[] seal(String contact, UUID objection) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, objection, contact.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** Opens what {@link #seal} gave. */
    public String open(byte[] sealed, UUID objection) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, objection, rest), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, UUID objection, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(objection.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("A contact could not be sealed or opened", refused);
        }
    }
}
