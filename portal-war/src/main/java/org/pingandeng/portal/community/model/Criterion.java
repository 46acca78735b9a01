package org.pingandeng.portal.community.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A criterion with what stands below it.
 *
 * @param code such as {@code 3} or {@code 3.1}
 * @param title what is asked for
 * @param titleEn the same in English; may be empty
 * @param weight points at most; those below make up their parent's
 * @param evidence what shows it
 * @param evidenceEn the same in English; may be empty
 * @param levels how well it is met; only where nothing stands below
 * @param children the level below
 */
public record Criterion(
        String code,
        String title,
        String titleEn,
        double weight,
        String evidence,
        String evidenceEn,
        List<Level> levels,
        List<Criterion> children) {

    /**
     * How well a criterion is met.
     *
     * @param share of its points, 0 to 1
     * @param text what it takes
     * @param textEn the same in English; may be empty
     */
    public record Level(double share, String text, String textEn) {

        /** As forms send it, such as {@code 0.5}. */
        public String word() {
            return Criterion.plain(share);
        }
    }

    public Criterion {
        levels = List.copyOf(levels);
        children = List.copyOf(children);
    }

    /** What is scored: itself, or all below it that have nothing below. */
    public Stream<Criterion> leaves() {
        return children.isEmpty() ? Stream.of(this) : children.stream().flatMap(Criterion::leaves);
    }

    /** Points without needless zeros. */
    public static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
