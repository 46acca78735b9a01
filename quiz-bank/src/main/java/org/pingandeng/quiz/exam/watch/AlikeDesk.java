package org.pingandeng.quiz.exam.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Marking;
import org.pingandeng.quiz.exam.model.Rulings;
import org.pingandeng.quiz.exam.model.Signal;
import org.pingandeng.quiz.exam.model.Signals;
import org.pingandeng.quiz.exam.watch.model.AnswersAlike;
import org.pingandeng.quiz.exam.watch.model.AnswersAlike.Pair;
import org.pingandeng.quiz.exam.watch.model.AnswersAlike.Sheet;
import org.pingandeng.quiz.exam.watch.model.Hall;
import org.pingandeng.quiz.exam.watch.model.WatchBook;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.port.AuditTrail;

/** Where answers of one hall are compared, when somebody asks for it. What is alike is shown with numbers, and left to them. */
@ApplicationScoped
public class AlikeDesk {

    @Inject
    WatchBook book;

    @Inject
    Signals signals;

    @Inject
    ItemBank bank;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Compares the answers of a hall as they stand. What was found before with the same numbers is not told again.
     *
     * @param hall which
     * @return how many pairs are worth a look
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public int compare(@NotNull Hall hall) {
        List<WatchBook.Sheet> sheets = book.sheets(hall, clock.instant().minus(InvigilatorDesk.OF_INTEREST));
        Set<VersionId> versions = new HashSet<>();
        sheets.forEach(sheet ->
                sheet.paper().slots().forEach(slot -> versions.add(new VersionId(slot.item(), slot.version()))));
        Map<VersionId, Item> items = bank.contents(versions);
        List<Pair> pairs = AnswersAlike.pairs(
                sheets.stream().map(sheet -> mistakes(sheet, items)).toList());
        signals.append(pairs.stream()
                .flatMap(pair ->
                        Stream.of(signal(pair, pair.one(), pair.other()), signal(pair, pair.other(), pair.one())))
                .toList());
        trail.record("exam.compared", hall.exam(), Map.of("sittings", sheets.size(), "pairs", pairs.size()));
        return pairs.size();
    }

    private static Sheet mistakes(WatchBook.Sheet sheet, Map<VersionId, Item> items) {
        Map<VersionId, String> wrong = new HashMap<>();
        Marking.of(sheet.paper(), items, sheet.answers(), Rulings.NONE).slots().stream()
                .filter(slot -> slot.answer() != null && !slot.answer().blank())
                .filter(slot -> !slot.mark().pending() && !slot.mark().right())
                .forEach(slot -> wrong.put(
                        new VersionId(slot.slot().item(), slot.slot().version()),
                        AnswerJson.write(slot.answer()).toString()));
        return new Sheet(sheet.sitting(), sheet.lease(), wrong);
    }

    private Signal signal(Pair pair, Sheet mine, Sheet theirs) {
        String words = pair.same() + "/" + pair.shared();
        UUID id = UUID.nameUUIDFromBytes(
                (mine.sitting() + " " + theirs.sitting() + " " + words).getBytes(StandardCharsets.UTF_8));
        return new Signal(
                id, mine.sitting(), Signal.Kind.ALIKE, mine.lease(), 0, words, theirs.sitting(), clock.instant());
    }
}
