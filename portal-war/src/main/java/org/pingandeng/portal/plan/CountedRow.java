package org.pingandeng.portal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One record behind a figure of the board; shown to the office, so it names no person.
 *
 * @param day when it happened
 * @param what what it was, as the record names it
 * @param place where; null where a place says nothing
 * @param amount what it adds, in the target's unit
 * @param address the page of the record, from the root of the site; null where it has none
 */
public record CountedRow(LocalDate day, String what, String place, BigDecimal amount, String address) {}
