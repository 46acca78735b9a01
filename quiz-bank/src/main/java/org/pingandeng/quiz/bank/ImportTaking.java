package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ImportJob;
import org.pingandeng.quiz.bank.model.ImportNotice;
import org.pingandeng.quiz.bank.model.ImportPhase;
import org.pingandeng.quiz.bank.model.ImportStep;
import org.pingandeng.quiz.bank.model.Imports;
import org.pingandeng.quiz.bank.model.Intake;
import org.pingandeng.quiz.bank.model.Staging;
import org.pingandeng.quiz.bank.model.Tally;
import org.pingandeng.quiz.exchange.ReadingStopped;
import org.pingandeng.quiz.port.AuditTrail;
import org.pingandeng.quiz.port.Outbox;

/**
 * The last phase of an import: one transaction that takes every chosen row into the bank, says so in the audit trail and
 * the outbox, and ends the import. Whatever stops it, a kill included, leaves nothing of it behind.
 */
@ApplicationScoped
public class ImportTaking {

    private static final int CHUNK = 2_000;

    @Inject
    Imports imports;

    @Inject
    Staging staging;

    @Inject
    Intake intake;

    @Inject
    ImportBook book;

    @Inject
    ImportMedia media;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** What ends a taking before its end. */
    static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Outdated() {
            super("The bank has changed since the comparison");
        }
    }

    /**
     * Takes the chosen rows.
     *
     * @param job which import
     * @param lease the worker's sign
     * @throws ReadingStopped when its owner stopped it; nothing is taken
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    @Transactional
    public void take(ImportJob job, UUID lease) {
        if (intake.outdated(job.id())) {
            throw new Outdated();
        }
        media.store(job.id());
        Tally tally = staging.tally(job.id());
        takeAll(job, new ImportProgress(book, job.id(), lease));
        trail.record("item.imported", job.id().toString(), detail(job, tally));
        outbox.append("items.imported", job.id().toString(), Map.of("items", tally.taken()));
        imports.count(job.id(), tally);
        if (!imports.move(job.id(), lease, ImportPhase.TAKING, ImportPhase.DONE, ImportNotice.NONE, clock.instant())) {
            throw new ReadingStopped();
        }
        imports.dropFile(job.id());
        media.drop(job.id());
    }

    private void takeAll(ImportJob job, ImportProgress progress) {
        Instant now = clock.instant();
        int last = staging.last(job.id());
        for (int from = 0; from <= last; from += CHUNK) {
            progress.tell(ImportStep.WRITE, (double) from / (last + 1), from);
            intake.take(job.id(), from, from + CHUNK, job.author(), now);
        }
    }

    private static Map<String, ?> detail(ImportJob job, Tally tally) {
        return Map.of(
                "file", job.name(),
                "by", job.author().toString(),
                "fresh", tally.fresh(),
                "revised", tally.revised(),
                "unchanged", tally.unchanged(),
                "left", tally.skipped());
    }
}
