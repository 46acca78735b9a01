package org.pingandeng.quiz.bank.model;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.exchange.Filing;

/**
 * An import.
 *
 * @param id which
 * @param author whose
 * @param name of the file, as its owner calls it
 * @param bytes how large the file is
 * @param filing for what the file does not say
 * @param phase where it stands
 * @param notice what its owner should know
 * @param step what it is at while it runs
 * @param percent how far that phase is, 0 to 100
 * @param rows how many rows it has got through in that phase
 * @param fresh rows that are new items; once it is done, new items that were taken
 * @param revised rows that are new versions; once it is done, those that were taken
 * @param unchanged rows that the bank has just so
 * @param cancelAsked whether its owner wants it stopped
 * @param tries how often it was begun
 * @param waiting whether no node is at it
 * @param createdAt when the file came
 * @param changedAt its last sign of life
 */
public record ImportJob(
        UUID id,
        UUID author,
        String name,
        long bytes,
        Filing filing,
        ImportPhase phase,
        ImportNotice notice,
        ImportStep step,
        int percent,
        int rows,
        int fresh,
        int revised,
        int unchanged,
        boolean cancelAsked,
        int tries,
        boolean waiting,
        Instant createdAt,
        Instant changedAt) {}
