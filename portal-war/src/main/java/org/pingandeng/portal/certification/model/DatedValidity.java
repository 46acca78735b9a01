package org.pingandeng.portal.certification.model;

import java.time.LocalDate;

/**
 * How long certificates last, from a day on.
 *
 * @param programme the programme's code, or {@code *} for all that have no rule of their own
 * @param months from the day of issue; null when they do not expire
 * @param from first day of issue it holds for
 * @param to first day it holds no more; null while it does
 * @param source where it stands, in words
 * @param mark how sure that is: confirmed, known or proposal
 */
public record DatedValidity(
        String programme, Integer months, LocalDate from, LocalDate to, String source, String mark) {}
