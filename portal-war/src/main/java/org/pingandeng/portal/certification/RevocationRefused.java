package org.pingandeng.portal.certification;

/** Why a certificate was not withdrawn. */
public enum RevocationRefused {
    /** No certificate has this number. */
    UNKNOWN,
    /** It was withdrawn before. */
    ALREADY_REVOKED,
    /** The holder has a right to a reason, and this is none. */
    REASON_TOO_SHORT
}
