package org.pingandeng.portal.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.pingandeng.portal.config.NullableUuid;

/** A code that works once: for a forgotten password, or to show that a phone is one's own. Only its hash is kept. */
@Entity
@Table(name = "one_time_code")
public class OneTimeCode {

    /** How long a code is good. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    private static final int MOST_TRIES = 5;

    /** What a code is for. */
    public enum Purpose {
        /** To set a new password, handed over by a manager. */
        PASSWORD,
        /** To set a new password, sent to the account's own mail address. */
        MAILED,
        /** To verify the phone. */
        PHONE
    }

    @Id
    private UUID id;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "code_hash")
    private String codeHash;

    @Convert(converter = NullableUuid.class)
    @Column(name = "issued_by")
    private UUID issuedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    private int tries;

    /** For the store. */
    protected OneTimeCode() {}

    /**
     * A fresh code.
     *
     * @param person for whom
     * @param purpose for what
     * @param codeHash sealed together with what it is for
     * @param issuedBy the manager who hands it over, or null when it was mailed
     * @param now the server's time
     */
    public OneTimeCode(PersonId person, Purpose purpose, String codeHash, UUID issuedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.purpose = purpose;
        this.codeHash = codeHash;
        this.issuedBy = issuedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /**
     * Tries the code; after five wrong tries it is void.
     *
     * @param sealed what was typed, sealed as the kept one was
     * @param now the server's time
     * @return whether it was right; it is used up then
     */
    public boolean use(String sealed, Instant now) {
        if (usedAt != null || now.isAfter(expiresAt) || tries >= MOST_TRIES) {
            return false;
        }
        tries++;
        boolean right = MessageDigest.isEqual(
                sealed.getBytes(StandardCharsets.US_ASCII), codeHash.getBytes(StandardCharsets.US_ASCII));
        if (right) {
            usedAt = now;
        }
        return right;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
