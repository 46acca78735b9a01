package org.pingandeng.portal.question.model;

import java.util.UUID;
import org.pingandeng.portal.config.Vault;

/**
 * Who asked without an account.
 *
 * @param name their real name
 * @param phone by which the office reaches them
 */
public record Asker(String name, String phone) {

    /**
     * Seals it, bound to the form.
     *
     * @param key 32 bytes
     * @param once the form's id
     */
    public byte[] seal(byte[] key, UUID once) {
        return new Vault(key).seal(name + "\n" + phone, once);
    }

    /**
     * Opens what {@link #seal} gave.
     *
     * @param sealed the bytes
     * @param key 32 bytes
     * @param once the form's id
     */
    public static Asker open(byte[] sealed, byte[] key, UUID once) {
        String[] lines = new Vault(key).open(sealed, once).split("\n", 2);
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
}
