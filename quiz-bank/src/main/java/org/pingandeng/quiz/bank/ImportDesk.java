package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ImportFiles;
import org.pingandeng.quiz.bank.model.ImportJob;
import org.pingandeng.quiz.bank.model.ImportNotice;
import org.pingandeng.quiz.bank.model.ImportPhase;
import org.pingandeng.quiz.bank.model.Imports;
import org.pingandeng.quiz.bank.model.Staging;
import org.pingandeng.quiz.exchange.Filing;

/**
 * Where a trainer brings a file of questions: it is read and compared behind, then its owner looks ({@link ImportPreview})
 * and chooses ({@link ImportChoice}), and what was chosen is taken in one transaction ({@link ImportTaking}). Nobody sees
 * another's imports.
 */
@ApplicationScoped
public class ImportDesk {

    /** The largest file. */
    public static final int MOST_MEGABYTES = 100;

    private static final int MOST_RUNNING = 3;
    private static final int MOST_LISTED = 20;
    private static final int LONGEST_NAME = 120;

    @Inject
    Imports imports;

    @Inject
    Staging staging;

    @Inject
    ImportFiles files;

    @Inject
    Clock clock;

    /**
     * An import that was begun, or the reason why not.
     *
     * @param id null when refused
     * @param refusal null when begun
     */
    public record Begun(UUID id, ImportRefusal refusal) {}

    /**
     * Takes a file in and has it read behind.
     *
     * @param in the bytes; not closed
     * @param name as its owner calls it; for show only
     * @param filing for what the file does not say
     * @param author who brings it
     * @return the import
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Begun begin(@NotNull InputStream in, @NotNull String name, @NotNull Filing filing, @NotNull UUID author) {
        if (imports.running(author) >= MOST_RUNNING) {
            return new Begun(null, ImportRefusal.TOO_MANY_AT_ONCE);
        }
        UUID id = UUID.randomUUID();
        imports.open(id, author, shown(name), filing, clock.instant());
        long most = (long) MOST_MEGABYTES << 20;
        long bytes = kept(id, in, most);
        if (bytes > 0 && bytes <= most) {
            return new Begun(id, null);
        }
        imports.drop(id);
        return new Begun(null, bytes == 0 ? ImportRefusal.EMPTY : ImportRefusal.TOO_LARGE);
    }

    private long kept(UUID id, InputStream in, long most) {
        try {
            return imports.keep(id, in, most);
        } catch (IOException failed) {
            throw new UncheckedIOException("A file could not be received", failed);
        }
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    /**
     * Somebody's latest imports.
     *
     * @param author whose
     * @return the latest first
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public List<ImportJob> mine(@NotNull UUID author) {
        return imports.of(author, MOST_LISTED);
    }

    /**
     * One of somebody's imports.
     *
     * @param id which
     * @param author whose
     * @return it, if there is such a one
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<ImportJob> find(@NotNull UUID id, @NotNull UUID author) {
        return imports.find(id).filter(job -> job.author().equals(author));
    }

    /**
     * Stops an import that runs, or drops one that waits for a choice. What is in the bank stays.
     *
     * @param id which
     * @param author whose
     * @return why not, or empty
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<ImportRefusal> cancel(@NotNull UUID id, @NotNull UUID author) {
        Optional<ImportJob> job = find(id, author);
        if (job.isEmpty()) {
            return Optional.of(ImportRefusal.NOT_FOUND);
        }
        if (job.get().phase() == ImportPhase.READY) {
            imports.move(id, null, ImportPhase.READY, ImportPhase.CANCELLED, ImportNotice.CANCELLED, clock.instant());
            staging.clear(id);
            imports.dropFile(id);
            files.clear(id);
        } else {
            imports.askToStop(id);
        }
        return Optional.empty();
    }
}
