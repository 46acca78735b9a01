package org.pingandeng.portal.plan.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A figure that somebody reported because the portal has no records of it.
 *
 * @param id made by the form, so that sending twice reports once
 * @param target the target's code
 * @param asOf the day of which it speaks
 * @param figure in the target's unit
 * @param source where it was taken from
 * @param who reported it
 * @param at when
 * @param takenBack whether it was taken back since
 */
public record Report(
        UUID id,
        String target,
        LocalDate asOf,
        BigDecimal figure,
        String source,
        String who,
        Instant at,
        boolean takenBack) {}
