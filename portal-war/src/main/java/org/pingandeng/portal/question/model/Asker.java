package org.pingandeng.portal.question.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who asked without an account.
 *
 * @param name their real name
 * @param phone by which the office reaches them
 */
public record Asker(String name, String phone) {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /**
     * Seals it (AES-256-GCM, a fresh nonce, bound to the form).
     *
     * @param key 32 bytes
     * @param once the form's id
     */
    public byte[] seal(byte[] key, UUID once) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] plain = (name + "\n" + phone).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, once, plain);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * Opens what {@link #seal} gave.
     *
     * @param sealed the bytes
     * @param key 32 bytes
     * @param once the form's id
     */
    public static Asker open(byte[] sealed, byte[] key, UUID once) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        String[] lines =
                new String(cipher(Cipher.DECRYPT_MODE, key, nonce, once, rest), StandardCharsets.UTF_8).split("\n", 2);
        return new Asker(lines[0], lines[1]);
    }

    /**
     * What tells that two questions are of one person, without saying whose.
     *
     * @param key 32 bytes
     * @param who a phone, or an account's id
     */
    public static byte[] mark(byte[] key, String who) {
        return FollowCode.mac(key, "asker " + who);
    }

    private static byte[] cipher(int mode, byte[] key, byte[] nonce, UUID once, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(once.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("Who asked could not be sealed or opened", refused);
        }
    }
}
