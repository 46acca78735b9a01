package org.pingandeng.portal.account.model;

import java.util.UUID;
import org.pingandeng.portal.config.Signet;
import org.pingandeng.portal.config.Vault;

/**
 * Seals identity numbers (AES-256-GCM, a fresh nonce each, bound to the person) and makes their blind index
 * (HMAC-SHA-256), by which an account can be found and doubles be refused without opening any.
 */
public final class IdentityVault {

    private final Vault sealing;
    private final Signet indexing;

    /**
     * A vault with its two keys.
     *
     * @param sealingKey 32 bytes
     * @param indexingKey 32 bytes, another one
     */
    public IdentityVault(byte[] sealingKey, byte[] indexingKey) {
        this.sealing = new Vault(sealingKey);
        this.indexing = new Signet(indexingKey);
    }

    /**
     * Seals a number for one person.
     *
     * @param number the number
     * @param person whose it is; opening it for another person fails
     * @return nonce and ciphertext
     */
    public byte[] seal(IdentityNumber number, UUID person) {
        return sealing.seal(number.text(), person);
    }

    /**
     * Opens a sealed number.
     *
     * @param sealed what {@link #seal} gave
     * @param person whose it is
     * @return the number
     */
    public IdentityNumber open(byte[] sealed, UUID person) {
        return new IdentityNumber(sealing.open(sealed, person));
    }

    /**
     * The blind index of a number.
     *
     * @param number the number
     * @return 32 bytes, the same for the same number
     */
    public byte[] index(IdentityNumber number) {
        return indexing.mark(number.text());
    }
}
