package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ImportJob;
import org.pingandeng.quiz.bank.model.ImportNotice;
import org.pingandeng.quiz.bank.model.ImportPhase;
import org.pingandeng.quiz.bank.model.Imports;
import org.pingandeng.quiz.bank.model.Intake;
import org.pingandeng.quiz.bank.model.Likenesses;
import org.pingandeng.quiz.exchange.ReadingStopped;

/** Works imports off, one after the other; any node may. The house calls it every second. */
@ApplicationScoped
public class ImportWork {

    private static final Logger LOG = System.getLogger(ImportWork.class.getName());
    private static final int SIGNED_AT_ONCE = 2_000;

    @Inject
    ImportBook book;

    @Inject
    ImportReading reading;

    @Inject
    ImportTaking taking;

    @Inject
    Imports imports;

    @Inject
    Intake intake;

    @Inject
    Likenesses likenesses;

    /**
     * Works at the next import that waits, to the end of its phase.
     *
     * @return false when there was none
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    public boolean next() {
        UUID lease = UUID.randomUUID();
        Optional<ImportJob> job = book.claim(lease);
        job.ifPresent(claimed -> work(claimed, lease));
        return job.isPresent();
    }

    /** One import that cannot be worked at does not keep the others waiting. */
    private void work(ImportJob job, UUID lease) {
        boolean reads = job.phase() == ImportPhase.READING;
        try {
            if (reads) {
                reading.read(job, lease);
            } else {
                taking.take(job, lease);
            }
        } catch (ReadingStopped wanted) {
            book.end(job, lease, reads ? ImportPhase.CANCELLED : ImportPhase.READY, ImportNotice.CANCELLED);
        } catch (ImportTaking.Outdated changed) {
            book.end(job, lease, ImportPhase.READING, ImportNotice.BANK_CHANGED);
        } catch (IOException | RuntimeException failed) {
            failed(job, lease, failed);
        }
    }

    /** Two imports that bring the same code at once: the second one is compared again. */
    private void failed(ImportJob job, UUID lease, Exception failed) {
        boolean reads = job.phase() == ImportPhase.READING;
        if (!reads && intake.outdated(job.id())) {
            book.end(job, lease, ImportPhase.READING, ImportNotice.BANK_CHANGED);
            return;
        }
        LOG.log(Level.ERROR, "Import " + job.id() + " failed", failed);
        book.end(job, lease, reads ? ImportPhase.FAILED : ImportPhase.READY, ImportNotice.FAULT);
    }

    /**
     * Signs items that came by other ways than an import.
     *
     * @return how many there were
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    public int sign() {
        return likenesses.catchUp(SIGNED_AT_ONCE);
    }

    /**
     * Forgets imports that are over.
     *
     * @param before whose last sign of life is older
     * @return how many
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    public int forget(Instant before) {
        return imports.forget(before);
    }
}
