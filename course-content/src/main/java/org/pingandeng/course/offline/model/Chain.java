package org.pingandeng.course.offline.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** The chain of a device's records: each carries the hash of the one before it and the device's signature. */
public final class Chain {

    private static final int FIELD_BITS = 256;

    private Chain() {}

    /**
     * What the first record of a device carries as the hash before it.
     *
     * @param device its number
     * @return hexadecimal
     */
    public static String beginning(UUID device) {
        return hash(device.toString());
    }

    /**
     * The hash of a record.
     *
     * @param previous hash of the one before it
     * @param watched what was recorded
     * @return SHA-256 of both with a bar between, hexadecimal
     */
    public static String link(String previous, Watched watched) {
        return hash(previous + "|" + watched.text());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads a device's public key.
     *
     * @param encoded as browsers export it (SubjectPublicKeyInfo)
     * @return the key, or empty when it is none on P-256
     */
    public static Optional<PublicKey> key(byte[] encoded) {
        try {
            PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
            boolean fits = ((ECPublicKey) key).getParams().getCurve().getField().getFieldSize() == FIELD_BITS;
            return fits ? Optional.of(key) : Optional.empty();
        } catch (GeneralSecurityException noKey) {
            return Optional.empty();
        }
    }

    /**
     * Whether a record is as the device wrote it.
     *
     * @param signed the record
     * @param key the device's public key
     * @return false when a field, the hash or the signature was changed
     */
    public static boolean genuine(Signed signed, PublicKey key) {
        if (!link(signed.previous(), signed.watched()).equals(signed.hash())) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(key);
            check.update(signed.hash().getBytes(StandardCharsets.US_ASCII));
            return check.verify(signed.signature());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
