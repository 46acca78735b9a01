package org.pingandeng.quiz.statistics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.statistics.model.AnswerTable.Kind;
import org.pingandeng.quiz.statistics.model.AnswerTable.Row;

/**
 * Raises the flags of items, by thresholds that each name their source. It knows the items of one exam, because what is
 * slow is slow beside others of its type.
 */
public final class ItemJudge {

    /**
     * Sittings below which nothing is said. With 30 the standard error of a correlation of nothing, 1/√(n − 1), is 0.19,
     * so that the mildest useful discrimination just shows; a threshold of our own.
     */
    public static final int FEWEST = 30;

    /**
     * Discrimination D below which an item is poor, "to be rejected or improved by revision" (R. L. Ebel, D. A. Frisbie,
     * "Essentials of Educational Measurement", 5th ed. 1991: 0.40 very good, 0.30 good, 0.20 marginal).
     */
    public static final double LOWEST_DISCRIMINATION = 0.20;

    /**
     * Facility from which an item is too easy to tell people apart: at 0.95 the index D cannot exceed 0.05/0.27 = 0.19,
     * which is below {@link #LOWEST_DISCRIMINATION} whatever the item asks.
     */
    public static final double EASIEST = 0.95;

    /**
     * Facility below which an item is too hard, unless guessing alone brings more: then that is the bound (the level of
     * chance: F. M. Lord, "The relation of the reliability of multiple-choice tests to the distribution of item
     * difficulties", Psychometrika 17, 1952). 0.20 itself is a customary bound, of no single source.
     */
    public static final double HARDEST = 0.20;

    /**
     * Share of sittings below which a wrong option does not work (T. M. Haladyna, S. M. Downing, "How many options is
     * enough for a multiple-choice test item?", Educational and Psychological Measurement 53, 1993). Only said where the
     * wrong options together were taken often enough for each to reach it.
     */
    public static final double IDLE = 0.05;

    /** Items of one type below which none of them can be called slow beside the others; our own. */
    public static final int FEWEST_BESIDE = 8;

    private static final double FENCE = 1.5;
    private static final double FIRST_QUARTER = 0.25;
    private static final double LAST_QUARTER = 0.75;

    private final Map<ItemType, Double> fences = new EnumMap<>(ItemType.class);

    /**
     * One item to judge.
     *
     * @param item its content
     * @param statistics its figures
     * @param answers who said what
     */
    public record Case(Item item, ItemStatistics statistics, AnswerTable answers) {}

    /**
     * A flag and what it is about.
     *
     * @param flag the reason
     * @param about the wrong option that it is about; empty where it is about the item
     */
    public record Raised(ItemFlag flag, String about) {}

    /**
     * Knows the items of an exam.
     *
     * @param all every item of the exam
     */
    public ItemJudge(List<Case> all) {
        all.stream()
                .filter(each -> each.statistics().sittings() >= FEWEST)
                .filter(each -> each.statistics().seconds().computed())
                .collect(Collectors.groupingBy(each -> each.item().type()))
                .forEach(this::fence);
    }

    /** J. W. Tukey's fence, "Exploratory Data Analysis", 1977: the upper quartile and one and a half times the middle half. */
    private void fence(ItemType type, List<Case> items) {
        if (items.size() >= FEWEST_BESIDE) {
            double[] medians = items.stream()
                    .mapToDouble(each -> each.statistics().seconds().value())
                    .toArray();
            double first = Moments.quantile(medians, FIRST_QUARTER);
            double last = Moments.quantile(medians, LAST_QUARTER);
            fences.put(type, last + FENCE * (last - first));
        }
    }

    /**
     * Judges one item.
     *
     * @param one of the exam's items
     * @return its flags, the gravest first; none where nothing is odd
     */
    public List<Raised> flags(Case one) {
        if (one.statistics().sittings() < FEWEST) {
            return List.of(new Raised(ItemFlag.TOO_FEW, ""));
        }
        List<Raised> flags = new ArrayList<>();
        difficulty(one).or(() -> discrimination(one.statistics())).ifPresent(flag -> flags.add(new Raised(flag, "")));
        if (negative(one.statistics())) {
            flags.add(new Raised(ItemFlag.NEGATIVE, ""));
        }
        if (slow(one)) {
            flags.add(new Raised(ItemFlag.SLOW, ""));
        }
        flags.addAll(distractors(one));
        flags.sort(Comparator.comparing(Raised::flag));
        return List.copyOf(flags);
    }

    private static Optional<ItemFlag> difficulty(Case one) {
        double facility = one.statistics().facility().value();
        if (facility >= EASIEST) {
            return Optional.of(ItemFlag.TOO_EASY);
        }
        return facility < Math.max(HARDEST, chance(one.item())) ? Optional.of(ItemFlag.TOO_HARD) : Optional.empty();
    }

    /** Only said of items that are neither too easy nor too hard, which discriminate little for that reason. */
    private static Optional<ItemFlag> discrimination(ItemStatistics figures) {
        boolean low = !negative(figures) && figures.upperLower().below(LOWEST_DISCRIMINATION);
        return low ? Optional.of(ItemFlag.LOW_DISCRIMINATION) : Optional.empty();
    }

    /** Where nearly everybody is right, the few who are not decide by chance; and a wrong key is never easy. */
    private static boolean negative(ItemStatistics figures) {
        return figures.facility().below(EASIEST) && figures.itemRest().below(-noise(figures.sittings()));
    }

    private boolean slow(Case one) {
        return one.statistics().seconds().computed()
                && one.statistics().seconds().value()
                        > fences.getOrDefault(one.item().type(), Double.MAX_VALUE);
    }

    /** The standard error of a correlation where there is none: less than this below nothing may be chance. */
    private static double noise(int sittings) {
        return 1 / Math.sqrt(sittings - 1.0);
    }

    /** What guessing brings on average. */
    private static double chance(Item item) {
        if (item instanceof Item.Single single) {
            return 1.0 / single.options().size();
        }
        return item instanceof Item.TrueFalse ? 1.0 / 2 : 0;
    }

    private static List<Raised> distractors(Case one) {
        boolean choice = one.item() instanceof Item.Single || one.item() instanceof Item.Multiple;
        if (!choice) {
            return List.of();
        }
        List<Row> wrong = one.answers().rows(Kind.WRONG);
        double fair = wrong.stream().mapToDouble(Row::share).average().orElse(0);
        double key = one.answers().rows(Kind.KEY).stream()
                .mapToDouble(row -> row.strong().value())
                .min()
                .orElse(1);
        List<Raised> flags = new ArrayList<>();
        for (Row row : wrong) {
            if (row.strong().computed() && row.strong().value() > key) {
                flags.add(new Raised(ItemFlag.DISTRACTOR_BEATS_KEY, row.text()));
            } else if (fair >= IDLE && row.share() < IDLE) {
                flags.add(new Raised(ItemFlag.IDLE_DISTRACTOR, row.text()));
            }
        }
        return flags;
    }
}
