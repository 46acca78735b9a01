package org.pingandeng.quiz.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingandeng.quiz.bank.model.Intake;
import org.pingandeng.quiz.bank.model.Intake.Known;
import org.pingandeng.quiz.bank.model.Likenesses.Signed;
import org.pingandeng.quiz.bank.model.RowChoice;
import org.pingandeng.quiz.bank.model.RowEffect;
import org.pingandeng.quiz.bank.model.StagedRow;
import org.pingandeng.quiz.bank.model.StagedRow.Near;
import org.pingandeng.quiz.exchange.ItemRow;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.likeness.Neighbourhood;
import org.pingandeng.quiz.likeness.Shingles;
import org.pingandeng.quiz.likeness.Signature;

/**
 * Compares the sound rows of a file with the bank and with each other. What only changes punctuation of a question that
 * is there already is left out unless its owner chooses otherwise; what is merely like another one is taken unless they
 * choose otherwise.
 */
final class Comparison {

    private static final int CANDIDATES_IN_BANK = 5;
    private static final int CANDIDATES_IN_FILE = 32;
    private static final int[] NONE = {};

    private final List<ItemRow> rows;
    private final Intake intake;
    private final List<Signed> bank;
    private final Neighbourhood inBank;
    private final List<Shingles> shingles;
    private final List<int[]> signatures;
    private final RowEffect[] effects;
    private final Map<Integer, Known> known = new HashMap<>();
    private Neighbourhood inFile;

    Comparison(List<ItemRow> rows, Intake intake, List<Signed> bank) {
        this.rows = rows;
        this.intake = intake;
        this.bank = bank;
        this.inBank = new Neighbourhood(bank.stream().map(Signed::bands).toList());
        this.shingles = rows.stream().map(row -> Shingles.of(row.item())).toList();
        this.signatures = new ArrayList<>(shingles.stream().map(Signature::of).toList());
        this.effects = new RowEffect[rows.size()];
    }

    /**
     * Looks the codes of some rows up; all rows must be looked up before the first is compared.
     *
     * @param from the first row's number
     * @param to the number after the last
     * @return rows whose item is in use for the other purpose, which cannot be taken
     */
    List<ItemRow> lookUp(int from, int to) {
        List<ItemRow> misfits = new ArrayList<>();
        Map<String, Known> coded =
                intake.coded(rows.subList(from, to).stream().map(ItemRow::code).toList());
        for (int number = from; number < to; number++) {
            ItemRow row = rows.get(number);
            Known item = coded.get(row.code());
            if (item != null && item.use() != row.use()) {
                misfits.add(row);
                signatures.set(number, NONE);
            } else {
                effects[number] = effect(row, item);
                remember(number, item);
            }
        }
        return misfits;
    }

    private static RowEffect effect(ItemRow row, Known item) {
        if (item == null) {
            return RowEffect.FRESH;
        }
        return item.item().equals(row.item()) ? RowEffect.UNCHANGED : RowEffect.REVISED;
    }

    /** Only its number is kept: fifty thousand contents need not be. */
    private void remember(int number, Known item) {
        if (item != null) {
            known.put(number, new Known(item.id(), item.version(), item.use(), null));
        }
    }

    /**
     * Compares some rows.
     *
     * @param from the first row's number
     * @param to the number after the last
     * @return the sound ones
     */
    List<StagedRow> compare(int from, int to) {
        if (inFile == null) {
            inFile = new Neighbourhood(signatures);
        }
        Map<Integer, int[]> candidates = new HashMap<>();
        Set<UUID> wanted = new HashSet<>();
        changing(from, to).forEach(number -> {
            int[] near = inBank.of(signatures.get(number), Integer.MAX_VALUE, CANDIDATES_IN_BANK);
            candidates.put(number, near);
            IntStream.of(near).forEach(member -> wanted.add(bank.get(member).item()));
        });
        Map<UUID, Item> contents = intake.latest(wanted);
        return IntStream.range(from, to)
                .filter(number -> effects[number] != null)
                .mapToObj(number -> staged(number, near(number, candidates.getOrDefault(number, NONE), contents)))
                .toList();
    }

    private IntStream changing(int from, int to) {
        return IntStream.range(from, to)
                .filter(number -> effects[number] == RowEffect.FRESH || effects[number] == RowEffect.REVISED);
    }

    private Near near(int number, int[] candidates, Map<UUID, Item> contents) {
        if (effects[number] == RowEffect.UNCHANGED) {
            return null;
        }
        Near best = null;
        Known own = known.get(number);
        for (int member : candidates) {
            UUID id = bank.get(member).item();
            if (contents.containsKey(id) && (own == null || !own.id().equals(id))) {
                double resemblance = shingles.get(number).resemblance(Shingles.of(contents.get(id)));
                best = better(best, new Near(id, -1, resemblance));
            }
        }
        for (int other : inFile.of(signatures.get(number), number, CANDIDATES_IN_FILE)) {
            best = better(best, new Near(null, other, shingles.get(number).resemblance(shingles.get(other))));
        }
        return best;
    }

    private static Near better(Near best, Near other) {
        boolean alike = other.resemblance() >= Shingles.ALIKE;
        return alike && (best == null || other.resemblance() > best.resemblance()) ? other : best;
    }

    private StagedRow staged(int number, Near near) {
        Known item = known.get(number);
        boolean leave = effects[number] == RowEffect.UNCHANGED || near != null && near.same();
        return new StagedRow(
                number,
                rows.get(number),
                signatures.get(number),
                effects[number],
                item == null ? UUID.randomUUID() : item.id(),
                item == null ? 0 : item.version(),
                near,
                leave ? RowChoice.SKIP : RowChoice.TAKE);
    }
}
