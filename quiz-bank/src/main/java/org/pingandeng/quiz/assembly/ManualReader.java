package org.pingandeng.quiz.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.pingandeng.quiz.assembly.Problem.Reason;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.paper.Draw;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;

/** Reads a paper that was put together by hand, or says everything that is wrong with it. */
final class ManualReader {

    private static final int MOST = 200;
    private static final double MOST_POINTS = 100;
    private static final int MOST_MINUTES = 600;
    private static final int LONGEST_TITLE = 200;

    private final ManualOrder order;
    private final List<Problem> problems = new ArrayList<>();
    private final List<PoolItem> items = new ArrayList<>();

    ManualReader(ManualOrder order) {
        this.order = order;
    }

    /** What is wrong, after {@link #paper}. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The items on it, after {@link #paper}; those that may stand on it. */
    List<PoolItem> items() {
        return List.copyOf(items);
    }

    /** The paper with each item's options shuffled by a seed; empty where anything is wrong. */
    Optional<Paper> paper(Function<String, Optional<ItemBank.Entry>> coded, long seed) {
        check(!order.places().isEmpty(), "places", 0, Reason.NO_SECTION);
        check(order.places().size() <= MOST, "places", 0, Reason.TOO_MANY);
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < order.places().size(); row++) {
            ManualOrder.Place place = order.places().get(row);
            check(seen.add(place.code()), "places", row, Reason.TWICE);
            item(place, row, coded.apply(place.code()));
        }
        head();
        return problems.isEmpty() ? Optional.of(frozen(seed)) : Optional.empty();
    }

    private void check(boolean held, String field, int row, Reason reason) {
        if (!held) {
            String code = "places".equals(field) && row < order.places().size()
                    ? order.places().get(row).code()
                    : "";
            problems.add(new Problem(field, row, reason, code));
        }
    }

    private void item(ManualOrder.Place place, int row, Optional<ItemBank.Entry> item) {
        check(
                place.points() != null && place.points() > 0 && place.points() <= MOST_POINTS,
                "points",
                row,
                Reason.POINTS);
        if (item.isEmpty()) {
            check(false, "places", row, Reason.CODE_UNKNOWN);
            return;
        }
        check(item.get().use() == order.use(), "places", row, Reason.CODE_OTHER_USE);
        check(item.get().approved(), "places", row, Reason.NOT_APPROVED);
        items.add(item.get().item());
    }

    private void head() {
        String title = order.title().strip();
        check(!title.isEmpty() && title.length() <= LONGEST_TITLE, "title", 0, Reason.TITLE);
        check(
                order.minutes() != null && order.minutes() >= 1 && order.minutes() <= MOST_MINUTES,
                "minutes",
                0,
                Reason.MINUTES);
        double points = order.places().stream()
                .mapToDouble(place -> place.points() == null ? 0 : place.points())
                .sum();
        check(
                order.passMark() != null && order.passMark() >= 0 && order.passMark() <= points,
                "passMark",
                0,
                Reason.PASS_MARK);
    }

    private Paper frozen(long seed) {
        Random random = new Random(seed);
        List<Paper.Slot> slots = new ArrayList<>();
        for (int row = 0; row < items.size(); row++) {
            slots.add(Draw.slot(row + 1, items.get(row), order.places().get(row).points(), random));
        }
        return new Paper(slots);
    }
}
