package org.pingandeng.quiz.exam.model;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Signs receipts with Ed25519 (RFC 8032) over the batch's number and root. */
public final class ReceiptSigner {

    private final Ed25519PrivateKeyParameters key;

    /**
     * A signer.
     *
     * @param seed 32 bytes
     */
    public ReceiptSigner(byte[] seed) {
        this.key = new Ed25519PrivateKeyParameters(seed, 0);
    }

    /**
     * Signs a batch.
     *
     * @param batch its number
     * @param root of its tree
     * @return 64 bytes
     */
    public byte[] sign(long batch, byte[] root) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        byte[] message = message(batch, root);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    /**
     * Checks a signature.
     *
     * @param batch its number
     * @param root of its tree
     * @param signature 64 bytes
     * @param publicKey from {@link #publicKey}
     * @return whether it is genuine
     */
    public static boolean genuine(long batch, byte[] root, byte[] signature, byte[] publicKey) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(false, new Ed25519PublicKeyParameters(publicKey, 0));
        byte[] message = message(batch, root);
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }

    /**
     * The key with which anybody can check.
     *
     * @return 32 bytes
     */
    public byte[] publicKey() {
        return key.generatePublicKey().getEncoded();
    }

    private static byte[] message(long batch, byte[] root) {
        return ByteBuffer.allocate(Long.BYTES + root.length)
                .putLong(batch)
                .put(root)
                .array();
    }
}
