package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.Finding;
import org.pingandeng.quiz.bank.model.ImportJob;
import org.pingandeng.quiz.bank.model.ImportStep;
import org.pingandeng.quiz.bank.model.Imports;
import org.pingandeng.quiz.bank.model.Intake;
import org.pingandeng.quiz.bank.model.Likenesses;
import org.pingandeng.quiz.exchange.ItemFile;
import org.pingandeng.quiz.exchange.ItemFormat;
import org.pingandeng.quiz.exchange.ItemRow;
import org.pingandeng.quiz.exchange.RowProblem;
import org.pingandeng.quiz.item.ItemJson;

/**
 * The first phase of an import: reads the file, compares its rows and stages them. It changes nothing in the bank, and
 * begins anew when it was cut short.
 */
@ApplicationScoped
public class ImportReading {

    private static final int CHUNK = 1_000;

    /** Reading a file takes about as long as comparing and staging its rows. */
    private static final double HALF = 0.5;

    @Inject
    Imports imports;

    @Inject
    ImportBook book;

    @Inject
    Intake intake;

    @Inject
    Likenesses likenesses;

    @Inject
    ImportMedia media;

    @Inject
    FilingCabinet cabinet;

    /**
     * Reads an import's file and stages its rows.
     *
     * @param job which
     * @param lease the worker's sign
     * @throws IOException when the disk fails
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    public void read(ImportJob job, UUID lease) throws IOException {
        ImportProgress progress = new ImportProgress(book, job.id(), lease);
        book.startOver(job.id());
        Path file = Files.createTempFile("import", ".part");
        try {
            imports.fetch(job.id(), file);
            ItemFile read = ItemFormat.read(
                    file, job.filing(), (rows, share) -> progress.mention(ImportStep.READ, HALF * share, (int) rows));
            stage(job, read, progress);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void stage(ImportJob job, ItemFile file, ImportProgress progress) {
        while (likenesses.catchUp(CHUNK) > 0) {
            progress.tell(ImportStep.COMPARE, HALF, 0);
        }
        List<Finding> findings =
                new ArrayList<>(file.problems().stream().map(Finding::of).toList());
        List<ItemRow> sound = filed(withTheirMedia(job.id(), file, findings), findings);
        Comparison comparison = new Comparison(sound, intake, likenesses.all());
        int rows = sound.size();
        for (int from = 0; from < rows; from += CHUNK) {
            progress.tell(ImportStep.COMPARE, HALF, 0);
            comparison.lookUp(from, Math.min(rows, from + CHUNK)).forEach(row -> findings.add(wrongUse(row)));
        }
        for (int from = 0; from < rows; from += CHUNK) {
            progress.tell(ImportStep.COMPARE, HALF + (1 - HALF) * from / rows, from);
            book.stage(job.id(), comparison.compare(from, Math.min(rows, from + CHUNK)));
        }
        findings.sort(Comparator.comparingLong(Finding::line));
        file.losses().forEach(loss -> findings.add(Finding.of(loss)));
        book.compared(job, progress.lease(), findings);
    }

    /** Rows whose pictures and sounds the media library would take. */
    private List<ItemRow> withTheirMedia(UUID job, ItemFile file, List<Finding> findings) {
        Map<String, String> refused = media.stage(job, file.attachments());
        if (refused.isEmpty()) {
            return file.rows();
        }
        List<ItemRow> sound = new ArrayList<>();
        for (ItemRow row : file.rows()) {
            String words = ItemJson.write(row.item());
            Optional<String> missing =
                    refused.keySet().stream().filter(words::contains).findFirst();
            missing.ifPresentOrElse(
                    digest -> findings.add(Finding.of(
                            new RowProblem(row.row(), "", RowProblem.Reason.MEDIA_REFUSED, refused.get(digest)))),
                    () -> sound.add(row));
        }
        return sound;
    }

    /** Rows whose labels the catalogues know, with whole labels. */
    private List<ItemRow> filed(List<ItemRow> rows, List<Finding> findings) {
        List<RowProblem> misfits = cabinet.misfits(rows);
        misfits.forEach(problem -> findings.add(Finding.of(problem)));
        Set<Long> lines = misfits.stream().map(RowProblem::row).collect(Collectors.toSet());
        return cabinet.whole(
                rows.stream().filter(row -> !lines.contains(row.row())).toList());
    }

    private static Finding wrongUse(ItemRow row) {
        return Finding.of(new RowProblem(row.row(), "用途", RowProblem.Reason.WRONG_USE, row.code()));
    }
}
