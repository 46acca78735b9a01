package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.bank.model.ItemBank.Wanted;
import org.pingandeng.quiz.exchange.Filing;
import org.pingandeng.quiz.exchange.ItemFile;
import org.pingandeng.quiz.exchange.ItemFormat;
import org.pingandeng.quiz.exchange.ItemRow;
import org.pingandeng.quiz.exchange.RowProblem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.port.AuditTrail;

/** Where trainers keep their questions. */
@ApplicationScoped
public class QuestionDesk {

    @Inject
    ItemBank bank;

    @Inject
    FilingCabinet cabinet;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Looks items up.
     *
     * @param wanted what for
     * @param from the first row
     * @param most how many rows
     * @return the latest changed first
     */
    @RolesAllowed(QuizPermissions.READ)
    @Transactional
    public List<ItemView> search(@NotNull Wanted wanted, @Min(0) int from, @Min(1) @Max(500) int most) {
        return bank.search(wanted, from, most).stream().map(ItemView::of).toList();
    }

    private Item latest(BankItem item) {
        VersionId version = new VersionId(item.id(), item.version());
        return bank.contents(List.of(version)).get(version);
    }

    /**
     * Imports a file in one transaction: all of it, or nothing where anything is wrong. The same file again changes
     * nothing.
     *
     * @param file of any {@link ItemFormat}, known by its content
     * @param filing for what the file does not say
     * @param author who imports; null for the portal itself
     * @return the report
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public ImportReport bringIn(@NotNull byte[] file, @NotNull Filing filing, UUID author) {
        return bringIn(ItemFormat.read(file, filing), author);
    }

    private ImportReport bringIn(ItemFile file, UUID author) {
        List<RowProblem> problems = new ArrayList<>(file.problems());
        problems.addAll(cabinet.misfits(file.rows()));
        int[] counts = new int[3];
        for (ItemRow row : file.rows()) {
            Optional<BankItem> known = bank.coded(row.code());
            if (known.isPresent() && known.get().use() != row.use()) {
                problems.add(new RowProblem(row.row(), "用途", RowProblem.Reason.WRONG_USE, row.code()));
            } else if (known.isEmpty()) {
                counts[0]++;
            } else {
                counts[latest(known.get()).equals(row.item()) ? 2 : 1]++;
            }
        }
        boolean taken = problems.isEmpty();
        if (taken) {
            file.rows().forEach(row -> take(row, author, clock.instant()));
            trail.record(
                    "item.imported", "file", Map.of("fresh", counts[0], "revised", counts[1], "unchanged", counts[2]));
        }
        return new ImportReport(counts[0], counts[1], counts[2], problems, file.losses(), taken);
    }

    private void take(ItemRow row, UUID author, Instant now) {
        Optional<BankItem> known = bank.coded(row.code());
        if (known.isEmpty()) {
            BankItem fresh = new BankItem(row.code(), row.use(), row.item(), author, now);
            bank.add(fresh, row.item());
            file(fresh, row);
            return;
        }
        file(known.get(), row);
        if (!latest(known.get()).equals(row.item())) {
            known.get().revise(row.item(), author, now);
            bank.addVersion(known.get(), row.item(), now);
        }
    }

    private void file(BankItem item, ItemRow row) {
        if (!row.filed().none()) {
            bank.flush();
            cabinet.file(item.id(), row.filed());
        }
    }

    /**
     * Sends drafts to review.
     *
     * @param ids which
     * @return how many were drafts
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public int submit(@NotNull List<UUID> ids) {
        return step(ids, "item.submitted", item -> item.submit(clock.instant()));
    }

    /**
     * Approves items in review. One's own are passed over (four eyes).
     *
     * @param ids which
     * @param by who approves; null for the portal itself
     * @return how many were approved
     */
    @RolesAllowed(QuizPermissions.REVIEW)
    @Transactional
    public int approve(@NotNull List<UUID> ids, UUID by) {
        return step(ids, "item.approved", item -> item.approve(by, clock.instant()));
    }

    /**
     * Retires items; papers that have them keep them.
     *
     * @param ids which
     * @return how many there were
     */
    @RolesAllowed(QuizPermissions.REVIEW)
    @Transactional
    public int retire(@NotNull List<UUID> ids) {
        return step(ids, "item.retired", item -> {
            item.retire(clock.instant());
            return true;
        });
    }

    private int step(List<UUID> ids, String action, java.util.function.Predicate<BankItem> step) {
        List<BankItem> done = ids.stream()
                .map(bank::find)
                .flatMap(Optional::stream)
                .filter(step)
                .toList();
        done.forEach(item -> trail.record(action, item.id().toString(), Map.of("code", item.code())));
        return done.size();
    }
}
