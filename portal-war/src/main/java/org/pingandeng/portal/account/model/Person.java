package org.pingandeng.portal.account.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.config.NullableUuid;

/**
 * A person with an account. Its life: registered (by themselves, or by the office at the first start with a password
 * that must be changed); signs in, is locked for a while after wrong tries, opens again by itself; may verify a phone,
 * take roles, be closed and opened by an administrator. It is never deleted: certificates and the trail refer to it.
 */
@Entity
@Table(name = "person")
public class Person {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    @Id
    private UUID id;

    @Column(name = "user_name")
    private String userName;

    private String name;
    private String phone;

    @Column(name = "phone_verified_at")
    private Instant phoneVerifiedAt;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "failed_tries")
    private int failedTries;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    private boolean active = true;
    private boolean starter;

    @Convert(converter = NullableUuid.class)
    private UUID owner;

    @Column(name = "id_number_sealed")
    private byte[] idNumberSealed;

    @Column(name = "id_number_index")
    private byte[] idNumberIndex;

    @Column(name = "id_number_masked")
    private String idNumberMasked;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    /** For the store. */
    protected Person() {}

    /**
     * A new account with the learner's role.
     *
     * @param userName for signing in
     * @param name as it will stand on certificates
     * @param passwordHash from {@link Passwords#hash}
     * @param now the server's time
     */
    public Person(String userName, String name, String passwordHash, Instant now) {
        this.id = UUID.randomUUID();
        this.userName = userName;
        this.name = name;
        this.passwordHash = passwordHash;
        this.createdAt = now;
        this.roles.add(Role.LEARNER);
    }

    /**
     * Marks an account of the first start: its password was printed and must be changed.
     *
     * @param role the role it stands for
     */
    public void beginAsStarter(Role role) {
        starter = true;
        mustChange = true;
        roles.add(role);
    }

    /**
     * Whether wrong tries keep the account shut now.
     *
     * @param now the server's time
     * @return true until the lock's end
     */
    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /**
     * A wrong password. After five the account is shut for a minute, then twice as long each time, up to an hour.
     *
     * @param now the server's time
     */
    public void triedInVain(Instant now) {
        failedTries++;
        if (failedTries >= FREE_TRIES) {
            Duration lock = FIRST_LOCK.multipliedBy(1L << Math.min(10, failedTries - FREE_TRIES));
            lockedUntil = now.plus(lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock);
        }
    }

    /** A right password: earlier wrong tries are forgotten. */
    public void signedIn() {
        failedTries = 0;
        lockedUntil = null;
    }

    /**
     * Takes a new password; a lock ends with it.
     *
     * @param hash from {@link Passwords#hash}
     */
    public void changePassword(String hash) {
        passwordHash = hash;
        mustChange = false;
        signedIn();
    }

    /**
     * Changes what the person says of themselves. A changed phone is no longer verified.
     *
     * @param newName as it will stand on certificates
     * @param newPhone or null
     * @param newEmail or null
     */
    public void describe(String newName, String newPhone, String newEmail) {
        if (phone != null && !phone.equals(newPhone)) {
            phoneVerifiedAt = null;
        }
        name = newName;
        phone = newPhone;
        email = newEmail;
    }

    /**
     * The phone is this person's: it may be used for signing in from now on.
     *
     * @param now the server's time
     */
    public void verifyPhone(Instant now) {
        phoneVerifiedAt = now;
    }

    /**
     * Keeps an identity number, sealed.
     *
     * @param sealed from the vault
     * @param index from the vault
     * @param masked for pages
     */
    public void keepIdNumber(byte[] sealed, byte[] index, String masked) {
        idNumberSealed = sealed;
        idNumberIndex = index;
        idNumberMasked = masked;
    }

    /**
     * Sets the roles; the learner's is everyone's.
     *
     * @param newRoles the others
     */
    public void take(Set<Role> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
        roles.add(Role.LEARNER);
    }

    /**
     * Moves the person to an organisation.
     *
     * @param organisation or null for none
     */
    public void belongTo(UUID organisation) {
        owner = organisation;
    }

    /**
     * Closes or opens the account.
     *
     * @param open whether it may be used
     */
    public void setOpen(boolean open) {
        active = open;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public String userName() {
        return userName;
    }

    public String name() {
        return name;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public boolean phoneVerified() {
        return phoneVerifiedAt != null;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChange() {
        return mustChange;
    }

    public boolean active() {
        return active;
    }

    public boolean starter() {
        return starter;
    }

    public Optional<UUID> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<String> idNumberMasked() {
        return Optional.ofNullable(idNumberMasked);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> lockedUntil() {
        return Optional.ofNullable(lockedUntil);
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}
