package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;

/**
 * A correction on record.
 *
 * @param id which
 * @param version of the item that was sat
 * @param rekeyedTo the item's version by whose key its answers are marked; empty where the item is dropped
 * @param nobodyLoses whether an answer keeps what the wrong key gave it
 * @param reason for the audit and those concerned
 * @param erratum what the public reads; says nothing of the item's words as long as others sit it
 * @param by who made it
 * @param at the server's time
 * @param effect whom it concerned
 */
public record Correction(
        UUID id,
        VersionId version,
        OptionalInt rekeyedTo,
        boolean nobodyLoses,
        String reason,
        String erratum,
        UUID by,
        Instant at,
        Effect effect) {

    /**
     * Whom a correction concerned.
     *
     * @param changed how many sittings got another mark
     * @param nowPassed how many crossed the pass mark upwards
     * @param noLongerPassed how many crossed it downwards
     */
    public record Effect(int changed, int nowPassed, int noLongerPassed) {}
}
