package org.pingandeng.quiz.practice.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The notebook of wrong answers. Pure: an item enters with a wrong answer and leaves after it was answered right in
 * two later rounds in a row. A lucky guess is not learning; two are likely to be. Sentences that nobody has compared
 * with the reference yet are neither right nor wrong.
 *
 * @param entries the items in it, the latest mistake first
 */
public record Notebook(List<Entry> entries) {

    /** Right answers in a row that take an item out. */
    public static final int ENOUGH = 2;

    /**
     * An item in the notebook.
     *
     * @param item which
     * @param version the version that was answered last
     * @param wrong how often it was answered wrong
     * @param rightSince right answers in a row since
     * @param last the latest attempt
     */
    public record Entry(UUID item, int version, int wrong, int rightSince, Attempt last) {}

    /**
     * Computes the notebook.
     *
     * @param attempts all of one learner's, in any order
     * @return what is in it now
     */
    public static Notebook of(List<Attempt> attempts) {
        Map<UUID, Entry> open = new LinkedHashMap<>();
        attempts.stream()
                .filter(attempt -> !attempt.waiting())
                .sorted(Comparator.comparing(Attempt::at).thenComparing(Attempt::slot))
                .forEach(attempt -> open.compute(attempt.item(), (item, entry) -> next(entry, attempt)));
        List<Entry> entries = new ArrayList<>(open.values());
        entries.sort(Comparator.comparing((Entry entry) -> entry.last().at()).reversed());
        return new Notebook(List.copyOf(entries));
    }

    private static Entry next(Entry entry, Attempt attempt) {
        if (!attempt.right()) {
            int wrong = entry == null ? 1 : entry.wrong() + 1;
            return new Entry(attempt.item(), attempt.version(), wrong, 0, attempt);
        }
        if (entry == null || entry.rightSince() + 1 >= ENOUGH) {
            return null;
        }
        return new Entry(attempt.item(), attempt.version(), entry.wrong(), entry.rightSince() + 1, attempt);
    }
}
