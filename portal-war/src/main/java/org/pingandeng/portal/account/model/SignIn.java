package org.pingandeng.portal.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One sign-in on one device; the cookie names it. Ended by its person, by an administrator, or by 30 quiet days. */
@Entity
@Table(name = "sign_in")
public class SignIn {

    /** How long a sign-in lives without a visit. */
    public static final Duration LIFE = Duration.ofDays(30);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    private UUID id;

    private UUID person;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String address;
    private String agent;

    /** For the store. */
    protected SignIn() {}

    /**
     * A fresh sign-in.
     *
     * @param person who
     * @param address from where
     * @param agent with what browser; cut at 200 characters
     * @param now the server's time
     */
    public SignIn(PersonId person, String address, String agent, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LIFE);
        this.address = address;
        this.agent = agent == null ? "" : agent.substring(0, Math.min(200, agent.length()));
    }

    /**
     * Whether it is good now.
     *
     * @param now the server's time
     * @return false once ended or run out
     */
    public boolean liveAt(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /**
     * Notes a visit, now and then: a row is not written for every page.
     *
     * @param now the server's time
     */
    public void seen(Instant now) {
        if (now.isAfter(lastSeenAt.plus(NOTED_EVERY))) {
            lastSeenAt = now;
            expiresAt = now.plus(LIFE);
        }
    }

    /**
     * Ends it; a second time changes nothing.
     *
     * @param now the server's time
     */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public String address() {
        return address;
    }

    public String agent() {
        return agent;
    }
}
