package org.pingandeng.portal.snap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Signet;
import org.pingandeng.portal.config.Vault;

/**
 * What only the sender and the office may know: codes, phones, whence something came. The keys are not in the database,
 * so that a copy of it gives nothing away.
 */
@ApplicationScoped
class SnapSeals {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;

    @Inject
    Keys keys;

    private Signet codes;
    private Signet tags;
    private Vault vault;

    @PostConstruct
    void open() {
        codes = new Signet(keys.derive("snap-code", 32));
        tags = new Signet(keys.derive("snap-sender", 32));
        vault = new Vault(keys.derive("snap-phone", 32));
    }

    /** The sender's code, always the same for one form, as {@code ABCDE-23456}. */
    String code(UUID id) {
        byte[] hash = codes.mark("code|" + id);
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(at == LENGTH / 2 ? "-" : "").append(LETTERS.charAt((hash[at] & 0xff) % LETTERS.length()));
        }
        return code.toString();
    }

    /** A code as it is kept, however it was typed. */
    String sealed(String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-9]", "");
        return Base64.getEncoder().encodeToString(codes.mark("kept|" + plain));
    }

    /** The same for all that comes from one address in one day, and saying nothing about it. */
    String tag(String address, LocalDate day) {
        return Base64.getEncoder()
                .encodeToString(tags.mark(day + "|" + address))
                .substring(0, 22);
    }

    byte[] seal(String phone, UUID id) {
        return vault.seal(phone, id);
    }

    String open(byte[] phone, UUID id) {
        return vault.open(phone, id);
    }
}
