package org.pingandeng.quiz.exam.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A paper on its way to a candidate before the bell: AES-256-GCM under a key of its own, which is derived from a master
 * key and the sitting, kept nowhere, and handed out at the bell. The room opens it with WebCrypto.
 */
public final class SealedPaper {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] master;
    private final SecureRandom random = new SecureRandom();

    /**
     * Seals under one master key.
     *
     * @param master 32 bytes
     */
    public SealedPaper(byte[] master) {
        this.master = master.clone();
    }

    /**
     * The key of one sitting's paper.
     *
     * @param sitting which
     * @return 32 bytes
     */
    public byte[] key(UUID sitting) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal(("paper:" + sitting).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * Seals a paper.
     *
     * @param sitting whose
     * @param paper JSON without any key to its items
     * @return Base64 of nonce and ciphertext
     */
    public String seal(UUID sitting, String paper) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, sitting, nonce, paper.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /**
     * Opens a paper, as the room does.
     *
     * @param sitting whose
     * @param sealed from {@link #seal}
     * @return the JSON
     */
    public String open(UUID sitting, String sealed) {
        byte[] all = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(all, NONCE);
        byte[] rest = Arrays.copyOfRange(all, NONCE, all.length);
        return new String(cipher(Cipher.DECRYPT_MODE, sitting, nonce, rest), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, UUID sitting, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(sitting), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("A paper could not be sealed or opened", refused);
        }
    }

    /**
     * A short fingerprint, by which a page can say which paper it holds.
     *
     * @param paper JSON
     * @return eight hexadecimal digits
     */
    public static String fingerprint(String paper) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(paper.getBytes(StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(hash, 0, 4);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
