package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.Finding;
import org.pingandeng.quiz.bank.model.ImportFiles;
import org.pingandeng.quiz.bank.model.ImportFiles.StagedFile;
import org.pingandeng.quiz.bank.model.Imports;
import org.pingandeng.quiz.bank.model.Intake;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.StagedRow;
import org.pingandeng.quiz.bank.model.Staging;
import org.pingandeng.quiz.bank.model.Staging.Which;
import org.pingandeng.quiz.bank.model.Tally;
import org.pingandeng.quiz.item.Item;

/** What an import would do, before anything is done: counts, problems, losses, rows and near-duplicates. */
@ApplicationScoped
public class ImportPreview {

    private static final int ALL = 100_000;

    @Inject
    Imports imports;

    @Inject
    Staging staging;

    @Inject
    Intake intake;

    @Inject
    ImportFiles files;

    @Inject
    ItemBank bank;

    /**
     * What an import comes to.
     *
     * @param tally its sound rows
     * @param problems how many there are
     * @param losses how many there are
     */
    public record Sum(Tally tally, int problems, int losses) {
        static final Sum NOTHING = new Sum(new Tally(0, 0, 0, 0, 0), 0, 0);
    }

    /**
     * What an import comes to.
     *
     * @param id which
     * @param author whose
     * @return all zero where there is no such import
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Sum sum(@NotNull UUID id, @NotNull UUID author) {
        return owned(id, author)
                ? new Sum(
                        staging.tally(id),
                        staging.count(id, Finding.Kind.PROBLEM),
                        staging.count(id, Finding.Kind.LOSS))
                : Sum.NOTHING;
    }

    private boolean owned(UUID id, UUID author) {
        return imports.find(id).filter(job -> job.author().equals(author)).isPresent();
    }

    /**
     * Problems or losses.
     *
     * @param id which import
     * @param author whose
     * @param kind which of them
     * @param from the first
     * @param most how many
     * @return in the file's order
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public List<Finding> findings(
            @NotNull UUID id, @NotNull UUID author, @NotNull Finding.Kind kind, @Min(0) int from, @Min(1) int most) {
        return owned(id, author) ? staging.findings(id, kind, from, most) : List.of();
    }

    /**
     * Rows as they will look.
     *
     * @param id which import
     * @param author whose
     * @param which new ones, revised ones or all
     * @param from the first
     * @param most how many
     * @return in the file's order
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public List<ImportRow> rows(
            @NotNull UUID id,
            @NotNull UUID author,
            @NotNull Which which,
            @Min(0) int from,
            @Min(1) @Max(200) int most) {
        return owned(id, author)
                ? staging.rows(id, which, from, most).stream()
                        .map(ImportRow::of)
                        .toList()
                : List.of();
    }

    /**
     * Near-duplicates, each beside what it is like.
     *
     * @param id which import
     * @param author whose
     * @param from the first
     * @param most how many
     * @return in the file's order
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public List<AlikePair> pairs(@NotNull UUID id, @NotNull UUID author, @Min(0) int from, @Min(1) @Max(200) int most) {
        if (!owned(id, author)) {
            return List.of();
        }
        List<StagedRow> rows = staging.rows(id, Which.ALIKE, from, most);
        Map<UUID, Item> inBank = intake.latest(rows.stream()
                .map(row -> row.near().item())
                .filter(Objects::nonNull)
                .toList());
        Map<Integer, StagedRow> inFile = staging.rows(
                id,
                rows.stream()
                        .map(row -> row.near().number())
                        .filter(number -> number >= 0)
                        .toList());
        return rows.stream().map(row -> pair(row, inBank, inFile)).toList();
    }

    private AlikePair pair(StagedRow row, Map<UUID, Item> inBank, Map<Integer, StagedRow> inFile) {
        ImportRow view = ImportRow.of(row);
        int percent = row.near().percent();
        if (row.near().item() == null) {
            StagedRow other = inFile.get(row.near().number());
            return new AlikePair(
                    view, other.row().item(), other.row().code(), other.row().row(), percent);
        }
        UUID other = row.near().item();
        String code = bank.find(other).map(item -> item.code()).orElse("");
        return new AlikePair(view, inBank.get(other), code, 0, percent);
    }

    /**
     * All problems and losses, for a report.
     *
     * @param id which import
     * @param author whose
     * @return problems first
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public List<Finding> allFindings(@NotNull UUID id, @NotNull UUID author) {
        List<Finding> all = new ArrayList<>(findings(id, author, Finding.Kind.PROBLEM, 0, ALL));
        all.addAll(findings(id, author, Finding.Kind.LOSS, 0, ALL));
        return all;
    }

    /**
     * Which pictures and sounds came with an import.
     *
     * @param id which
     * @param author whose
     * @return their digests
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Set<String> files(@NotNull UUID id, @NotNull UUID author) {
        return owned(id, author) ? files.digests(id) : Set.of();
    }

    /**
     * A picture or sound that came with an import.
     *
     * @param id which import
     * @param author whose
     * @param digest which file
     * @return it, if there is such a one
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<StagedFile> file(@NotNull UUID id, @NotNull UUID author, @NotNull String digest) {
        return owned(id, author) ? files.find(id, digest) : Optional.empty();
    }
}
