package org.pingandeng.portal.certification.model;

import java.time.Instant;
import java.util.UUID;

/**
 * The issuer's withdrawal of a certificate.
 *
 * @param at when, by the server's clock
 * @param by who decided
 * @param reason why, in words that the holder may read
 */
public record Revocation(Instant at, UUID by, String reason) {}
