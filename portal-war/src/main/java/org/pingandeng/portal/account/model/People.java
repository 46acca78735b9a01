package org.pingandeng.portal.account.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All accounts with their sign-ins and codes. */
public interface People {

    /**
     * Adds a new account.
     *
     * @param person not yet kept
     * @throws Clash when its user name or identity number was taken meanwhile
     */
    void add(Person person);

    /**
     * Finds an account.
     *
     * @param id whose
     * @return the account, tracked in the running transaction
     */
    Optional<Person> find(PersonId id);

    /**
     * Finds an account by what is typed to sign in.
     *
     * @param userNameOrPhone a user name in any case, or a verified phone
     * @return the account
     */
    Optional<Person> named(String userNameOrPhone);

    /**
     * Keeps an account to this transaction until its end, as it is now: tries at its password go one by one.
     *
     * @param person found before
     */
    void hold(Person person);

    /**
     * Whether somebody has verified this phone.
     *
     * @param phone eleven digits
     * @return true when it may not be verified by another
     */
    boolean phoneVerified(String phone);

    /**
     * Finds an account by the blind index of its identity number.
     *
     * @param index from the vault
     * @return the account
     */
    Optional<Person> withIdNumber(byte[] index);

    /**
     * The people of some organisations.
     *
     * @param organisations places, each without what is below it
     * @return their ids
     */
    Set<UUID> of(Set<UUID> organisations);

    /**
     * How people are called.
     *
     * @param ids theirs
     * @return names by id; those who are not known are left out
     */
    Map<UUID, String> names(Collection<UUID> ids);

    /**
     * Looks people up.
     *
     * @param words part of a user name, name or phone; empty for all
     * @param reach path of the part of the tree to look in; empty for everywhere
     * @param from the first row
     * @param most how many rows
     * @return accounts by user name
     */
    List<Person> search(String words, String reach, int from, int most);

    /**
     * How many {@link #search} would find.
     *
     * @param words as there
     * @param reach as there
     * @return the number
     */
    long count(String words, String reach);

    /**
     * How many open accounts have a role.
     *
     * @param role the role
     * @return the number
     */
    long countOpen(Role role);

    /**
     * Whether any account of the first start still has its printed password.
     *
     * @return true as long as one has
     */
    boolean starterPasswordsLeft();

    /**
     * Adds a sign-in.
     *
     * @param signIn fresh
     */
    void add(SignIn signIn);

    /**
     * Finds a sign-in.
     *
     * @param id from the cookie
     * @return it, whether live or not
     */
    Optional<SignIn> signIn(UUID id);

    /**
     * A person's sign-ins that were not ended.
     *
     * @param person whose
     * @return the latest first
     */
    List<SignIn> signIns(PersonId person);

    /**
     * Notes a wrong try.
     *
     * @param address where it came from
     * @param account what it was aimed at
     * @param now the server's time
     */
    void noteFailure(String address, String account, Instant now);

    /**
     * How many wrong tries came from an address.
     *
     * @param address where from
     * @param since since when
     * @return the number
     */
    long failures(String address, Instant since);

    /**
     * How many wrong tries at one account came from an address.
     *
     * @param address where from
     * @param account what they were aimed at
     * @param since since when
     * @return the number
     */
    long failures(String address, String account, Instant since);

    /**
     * Adds a code; earlier ones of its purpose are void.
     *
     * @param code fresh
     * @param person whose
     * @param purpose what for
     */
    void add(OneTimeCode code, PersonId person, OneTimeCode.Purpose purpose);

    /**
     * The latest code of a purpose.
     *
     * @param person whose
     * @param purpose what for
     * @return it, whether good or not
     */
    Optional<OneTimeCode> code(PersonId person, OneTimeCode.Purpose purpose);

    /**
     * Makes the codes of a purpose void.
     *
     * @param person whose
     * @param purpose what for
     */
    void dropCodes(PersonId person, OneTimeCode.Purpose purpose);

    /**
     * Writes what was changed now, so that a clash with somebody quicker is known while it can still be told.
     *
     * @throws Clash when it cannot be kept
     */
    void write();

    /** Lets changes of who is an administrator go one by one, until the running transaction ends. */
    void holdAdministrators();

    /**
     * Forgets old wrong tries, ended or expired sign-ins and codes.
     *
     * @param before what ended before this
     * @return how many rows went
     */
    int forget(Instant before);
}
