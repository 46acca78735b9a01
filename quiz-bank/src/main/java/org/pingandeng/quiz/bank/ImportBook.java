package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.Finding;
import org.pingandeng.quiz.bank.model.ImportFiles;
import org.pingandeng.quiz.bank.model.ImportJob;
import org.pingandeng.quiz.bank.model.ImportNotice;
import org.pingandeng.quiz.bank.model.ImportPhase;
import org.pingandeng.quiz.bank.model.ImportStep;
import org.pingandeng.quiz.bank.model.Imports;
import org.pingandeng.quiz.bank.model.StagedRow;
import org.pingandeng.quiz.bank.model.Staging;

/**
 * The worker's side of an import's row: each entry is a transaction of its own, so that it is seen while the work still
 * runs and stays when the work is rolled back.
 */
@ApplicationScoped
public class ImportBook {

    /** How long a worker may be silent before its import is another's. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private static final int MOST_TRIES = 3;

    @Inject
    Imports imports;

    @Inject
    Staging staging;

    @Inject
    ImportFiles files;

    @Inject
    Clock clock;

    /**
     * Takes the oldest import that waits. One whose worker fell silent while writing is not written again by itself:
     * nothing of it is in the bank, and its owner is told.
     *
     * @param lease the worker's sign
     * @return the import to work at
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<ImportJob> claim(UUID lease) {
        Instant now = clock.instant();
        Optional<ImportJob> next = imports.next(now);
        while (next.isPresent() && !workable(next.get(), now)) {
            next = imports.next(now);
        }
        next.ifPresent(job -> imports.lend(job.id(), lease, now.plus(LEASE)));
        return next;
    }

    private boolean workable(ImportJob job, Instant now) {
        if (job.phase() == ImportPhase.TAKING && !job.waiting()) {
            imports.move(job.id(), null, job.phase(), ImportPhase.READY, ImportNotice.INTERRUPTED, now);
            return false;
        }
        if (job.tries() >= MOST_TRIES) {
            imports.move(job.id(), null, job.phase(), ImportPhase.FAILED, ImportNotice.GAVE_UP, now);
            return false;
        }
        return true;
    }

    /**
     * A sign of life.
     *
     * @param job which import
     * @param lease the worker's sign
     * @param step what it is at
     * @param percent how far
     * @param rows how many rows
     * @return false when the worker shall stop
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    @Transactional(TxType.REQUIRES_NEW)
    public boolean alive(UUID job, UUID lease, ImportStep step, int percent, int rows) {
        Instant now = clock.instant();
        return imports.alive(job, lease, step, percent, rows, now, now.plus(LEASE));
    }

    /**
     * Forgets what an earlier reading staged.
     *
     * @param job which import
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    @Transactional(TxType.REQUIRES_NEW)
    public void startOver(UUID job) {
        staging.clear(job);
    }

    /**
     * Stages rows.
     *
     * @param job whose
     * @param rows compared ones
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    @Transactional(TxType.REQUIRES_NEW)
    public void stage(UUID job, List<StagedRow> rows) {
        staging.add(job, rows);
    }

    /**
     * The file is read and its rows are staged: its owner may choose.
     *
     * @param job which
     * @param lease the worker's sign
     * @param findings what its owner should read
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    @Transactional(TxType.REQUIRES_NEW)
    public void compared(ImportJob job, UUID lease, List<Finding> findings) {
        staging.find(job.id(), findings);
        imports.count(job.id(), staging.tally(job.id()));
        ImportNotice kept = job.notice() == ImportNotice.BANK_CHANGED ? job.notice() : ImportNotice.NONE;
        imports.move(job.id(), lease, ImportPhase.READING, ImportPhase.READY, kept, clock.instant());
    }

    /**
     * The work ends otherwise than hoped.
     *
     * @param job which
     * @param lease the worker's sign
     * @param phase where it goes from here
     * @param notice what its owner should know
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    @Transactional(TxType.REQUIRES_NEW)
    public void end(ImportJob job, UUID lease, ImportPhase phase, ImportNotice notice) {
        if (imports.move(job.id(), lease, job.phase(), phase, notice, clock.instant())
                && phase == ImportPhase.CANCELLED) {
            staging.clear(job.id());
            imports.dropFile(job.id());
            files.clear(job.id());
        }
    }
}
