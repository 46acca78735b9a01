package org.pingandeng.portal.warning.model;

/** How grave an accident is, the gravest first (事故等级). */
public enum Severity {
    /** Extraordinarily serious (特别重大). */
    S1,
    /** Serious (重大). */
    S2,
    /** Larger (较大). */
    S3,
    /** Ordinary (一般). */
    S4
}
