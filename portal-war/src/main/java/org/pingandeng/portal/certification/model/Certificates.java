package org.pingandeng.portal.certification.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where certificates are kept. */
public interface Certificates {

    /**
     * Keeps a certificate unless its holder already has one for the same programme and sitting.
     *
     * @return true when it was kept, false when the earlier one stands
     */
    boolean add(Certificate certificate);

    /** @return the certificate of a number */
    Optional<Certificate> find(Serial serial);

    /** @return the certificate issued for a sitting of a programme */
    Optional<Certificate> find(HolderId holder, String programme, UUID sitting);

    /** @return a person's certificates, newest first */
    List<Certificate> heldBy(HolderId holder);

    /**
     * Certificates of people who belonged to some organisations when they were issued.
     *
     * @param owners ids of organisations
     * @param limit how many to return at most
     * @return newest first
     */
    List<Certificate> ownedBy(Set<UUID> owners, int limit);

    /**
     * Certificates whose number, name or programme contains a text, newest first.
     *
     * @param text empty for all
     * @param offset how many to pass over
     * @param limit how many to return at most
     */
    List<Certificate> search(String text, int offset, int limit);

    /** @return how many {@link #search} would find */
    int count(String text);

    /**
     * Appends a withdrawal.
     *
     * @return false when it was withdrawn before
     */
    boolean revoke(Serial serial, Revocation revocation);

    /**
     * The rule of a programme on a day: its own, else the one for all.
     *
     * @param programme the programme's code
     * @param day a day in the county's time zone
     */
    ValidityRule rule(String programme, LocalDate day);

    /** Appends one look-up of the public page. */
    void logLookUp(LookUp lookUp);

    /**
     * Forgets old look-ups.
     *
     * @param before those that were asked earlier
     * @return how many were forgotten
     */
    int forgetLookUps(Instant before);
}
