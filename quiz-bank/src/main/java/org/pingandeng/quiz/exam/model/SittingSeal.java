package org.pingandeng.quiz.exam.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What passes sealed between the portal and one sitting's room: AES-256-GCM under a key of its own, which is derived from
 * a master key, a purpose and the sitting, and kept nowhere. The room seals and opens with WebCrypto.
 */
public final class SittingSeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] master;
    private final String purpose;
    private final SecureRandom random = new SecureRandom();

    /**
     * Seals for one purpose under one master key.
     *
     * @param master 32 bytes
     * @param purpose part of what each key is derived from
     */
    public SittingSeal(byte[] master, String purpose) {
        this.master = master.clone();
        this.purpose = purpose;
    }

    /**
     * The key of one sitting.
     *
     * @param sitting which
     * @return 32 bytes
     */
    public byte[] key(UUID sitting) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal((purpose + ":" + sitting).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * Seals a text.
     *
     * @param sitting whose
     * @param text any
     * @return Base64 of nonce and ciphertext
     */
    public String seal(UUID sitting, String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] shut = cipher(Cipher.ENCRYPT_MODE, sitting, nonce, text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + shut.length)
                            .put(nonce)
                            .put(shut)
                            .array());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * Opens what was sealed.
     *
     * @param sitting whose
     * @param sealed from {@link #seal}, or from outside: anything
     * @return the text; empty where it was changed, cut, or sealed under another key
     */
    public Optional<String> open(UUID sitting, String sealed) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            if (all.length < NONCE) {
                return Optional.empty();
            }
            byte[] rest = Arrays.copyOfRange(all, NONCE, all.length);
            byte[] open = cipher(Cipher.DECRYPT_MODE, sitting, Arrays.copyOf(all, NONCE), rest);
            return Optional.of(new String(open, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private byte[] cipher(int mode, UUID sitting, byte[] nonce, byte[] text) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(sitting), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(text);
    }
}
