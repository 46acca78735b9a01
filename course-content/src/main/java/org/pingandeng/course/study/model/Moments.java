package org.pingandeng.course.study.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pingandeng.course.hours.model.Intervals;

/** Draws the moments of a film at which a question is asked. The same seed draws the same moments. */
public final class Moments {

    /** At most one question for so much of a film: more prove nothing more; so a shorter film has none. Milliseconds. */
    public static final long APART = 20_000;

    private Moments() {}

    /**
     * Draws moments over a whole film: it is cut into equal parts, and in the inner four fifths of each lies one.
     *
     * @param seed of the draw
     * @param length of the film, in milliseconds
     * @param count how many at most
     * @return in order
     */
    public static List<Long> draw(long seed, long length, int count) {
        int parts = (int) Math.min(count, length / APART);
        Random random = new Random(seed);
        List<Long> moments = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            double within = part + 0.1 + 0.8 * random.nextDouble();
            moments.add((long) (length * within / parts));
        }
        return List.copyOf(moments);
    }

    /**
     * Draws one moment within a set: what has to be watched again is asked about again.
     *
     * @param seed of the draw
     * @param within where; not empty
     */
    public static long draw(long seed, Intervals within) {
        long step = (long) (within.length() * (0.1 + 0.8 * new Random(seed).nextDouble()));
        for (Intervals.Interval part : within.parts()) {
            if (step < part.length()) {
                return part.from() + step;
            }
            step -= part.length();
        }
        throw new IllegalArgumentException("No moments to draw from");
    }
}
