package org.pingandeng.quiz.exam.model;

import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.item.Mark;

/**
 * The rule of double marking (双评): two markers read an answer independently. Where they differ by no more than a
 * tolerance, the mark is their mean; where they differ by more, a third reads it and decides (三评). So it is done in
 * China's public examinations; see also Ofqual, Review of double marking research (2014), on why two blind marks are
 * more reliable than a moderated one.
 *
 * @param tolerancePercent by how many hundredths of the whole two marks may differ
 */
public record DoubleMarking(int tolerancePercent) {

    /** A fifth of the answer's points. */
    public static final DoubleMarking USUAL = new DoubleMarking(20);

    private static final int TWO = 2;
    private static final int HUNDRED = 100;

    /**
     * How many marks an answer needs, as far as is known.
     *
     * @param marks given so far, the earliest first
     * @return two, or three where the first two differ too much
     */
    public int needed(List<GivenMark> marks) {
        return marks.size() >= TWO && differ(marks.get(0), marks.get(1)) ? TWO + 1 : TWO;
    }

    private boolean differ(GivenMark one, GivenMark other) {
        return Math.abs(one.given() - other.given()) * HUNDRED > tolerancePercent * one.whole();
    }

    /**
     * The mark of an answer.
     *
     * @param marks given so far, the earliest first
     * @return empty while another marker is needed
     */
    public Optional<Mark> decided(List<GivenMark> marks) {
        int needed = needed(marks);
        if (marks.size() < needed) {
            return Optional.empty();
        }
        GivenMark first = marks.get(0);
        return needed == TWO
                ? Optional.of(Mark.given(first.given() + marks.get(1).given(), (long) TWO * first.whole()))
                : Optional.of(Mark.given(marks.get(TWO).given(), marks.get(TWO).whole()));
    }
}
