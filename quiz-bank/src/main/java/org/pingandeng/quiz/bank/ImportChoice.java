package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.Finding;
import org.pingandeng.quiz.bank.model.ImportJob;
import org.pingandeng.quiz.bank.model.ImportNotice;
import org.pingandeng.quiz.bank.model.ImportPhase;
import org.pingandeng.quiz.bank.model.Imports;
import org.pingandeng.quiz.bank.model.RowChoice;
import org.pingandeng.quiz.bank.model.Staging;
import org.pingandeng.quiz.port.AuditTrail;

/** What an import's owner makes of it: which rows to take, and the word to take them. */
@ApplicationScoped
public class ImportChoice {

    @Inject
    Imports imports;

    @Inject
    Staging staging;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Chooses for rows, one by one.
     *
     * @param id which import
     * @param author whose
     * @param choices by the row's number
     * @return why not, or empty
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<ImportRefusal> choose(
            @NotNull UUID id, @NotNull UUID author, @NotNull Map<Integer, RowChoice> choices) {
        Optional<ImportRefusal> refusal = unready(id, author);
        if (refusal.isEmpty()) {
            for (RowChoice choice : RowChoice.values()) {
                Collection<Integer> numbers = choices.keySet().stream()
                        .filter(number -> choices.get(number) == choice)
                        .toList();
                staging.choose(id, numbers, choice);
            }
        }
        return refusal;
    }

    /**
     * Chooses for all near-duplicates at once.
     *
     * @param id which import
     * @param author whose
     * @param choice what shall become of them
     * @return why not, or empty
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<ImportRefusal> chooseAlike(@NotNull UUID id, @NotNull UUID author, @NotNull RowChoice choice) {
        Optional<ImportRefusal> refusal = unready(id, author);
        if (refusal.isEmpty()) {
            staging.chooseAlike(id, choice);
        }
        return refusal;
    }

    private Optional<ImportJob> owned(UUID id, UUID author) {
        return imports.find(id).filter(job -> job.author().equals(author));
    }

    private Optional<ImportRefusal> unready(UUID id, UUID author) {
        Optional<ImportJob> job = owned(id, author);
        if (job.isEmpty()) {
            return Optional.of(ImportRefusal.NOT_FOUND);
        }
        return job.get().phase() == ImportPhase.READY ? Optional.empty() : Optional.of(ImportRefusal.NOT_NOW);
    }

    /**
     * Has the chosen rows taken into the bank, behind. Asked again while that runs, or when it is done, nothing changes.
     *
     * @param id which import
     * @param author whose
     * @param leaveFaulty whether rows with problems may be left out; where there are any, it must be said
     * @return why not, or empty
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<ImportRefusal> take(@NotNull UUID id, @NotNull UUID author, boolean leaveFaulty) {
        Optional<ImportJob> job = owned(id, author);
        if (job.isPresent()
                && (job.get().phase() == ImportPhase.TAKING || job.get().phase() == ImportPhase.DONE)) {
            return Optional.empty();
        }
        Optional<ImportRefusal> refusal = unready(id, author);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!leaveFaulty && staging.count(id, Finding.Kind.PROBLEM) > 0) {
            return Optional.of(ImportRefusal.PROBLEMS);
        }
        if (staging.tally(id).taken() == 0) {
            return Optional.of(ImportRefusal.NOTHING_TO_TAKE);
        }
        imports.move(id, null, ImportPhase.READY, ImportPhase.TAKING, ImportNotice.NONE, clock.instant());
        trail.record(
                "item.import.ordered", id.toString(), Map.of("file", job.get().name()));
        return Optional.empty();
    }
}
