package org.pingandeng.portal.certification.model;

/** What a certificate is worth on a day: derived from its dates and events, never stored. */
public enum CertificateState {
    /** Issued, not revoked, and its last day has not passed. */
    VALID,
    /** Its last day has passed. */
    EXPIRED,
    /** Withdrawn by the issuer, whatever its dates say. */
    REVOKED
}
