package org.pingandeng.course.exercise.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.course.exercise.model.HazardScene.Point;

/**
 * A learner's search of a scene so far.
 *
 * @param scene which
 * @param finds what was pointed at or named, in order
 * @param found the hazards that were found, by their numbers
 * @param ended whether it is over: all were found, the learner ended it, or pointed too often
 */
public record Search(HazardScene scene, List<Find> finds, Set<Integer> found, boolean ended) {

    /** So often may be pointed in one search. */
    public static final int POINTED_AT_MOST = 60;

    /** What is said when the learner ends it. */
    public static final String END = "end";

    private static final Pattern SPOT = Pattern.compile("(\\d{1,5}),(\\d{1,5})");
    private static final Pattern NAMED = Pattern.compile("#(\\d{1,3})");

    /**
     * Something that was pointed at or named.
     *
     * @param spot where; empty where a place was named
     * @param met the hazards there, by their numbers
     * @param fresh whether one of them had not been found before
     */
    public record Find(Optional<Point> spot, Set<Integer> met, boolean fresh) {}

    /**
     * A search, made again from what was said.
     *
     * @param scene without faults
     * @param said {@code 4200,5100} for a point, {@code #3} for a place by its number from 0, {@link #END}
     * @param outlines says what lies where
     * @return the search
     */
    public static Search of(HazardScene scene, List<String> said, Outlines outlines) {
        List<Find> finds = new ArrayList<>();
        Set<Integer> found = new TreeSet<>();
        boolean ended = false;
        for (String each : said) {
            ended = ended || each.equals(END);
            if (!each.equals(END)) {
                Optional<Point> spot = spot(each);
                Set<Integer> met = met(scene, each, outlines);
                finds.add(new Find(spot, met, found.addAll(met)));
            }
        }
        boolean over = ended || found.size() == scene.hazards().size() || finds.size() >= POINTED_AT_MOST;
        return new Search(scene, List.copyOf(finds), found, over);
    }

    private static Set<Integer> met(HazardScene scene, String said, Outlines outlines) {
        Set<Integer> met = new TreeSet<>();
        Optional<Point> spot = spot(said);
        for (int at : scene.hazards()) {
            boolean there = spot.isPresent()
                    ? outlines.holds(scene.places().get(at).corners().orElseThrow(), spot.get())
                    : said.equals("#" + at);
            if (there) {
                met.add(at);
            }
        }
        return met;
    }

    private static Optional<Point> spot(String said) {
        Matcher found = SPOT.matcher(said);
        return found.matches()
                ? Optional.of(new Point(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /**
     * Whether something can be said of a scene.
     *
     * @param scene which
     * @param said a point, a place or the end
     * @return false for a point beside the picture, a place that is not there, and anything else
     */
    public static boolean sayable(HazardScene scene, String said) {
        Matcher named = NAMED.matcher(said);
        return said.equals(END)
                || spot(said).filter(Point::inside).isPresent()
                || named.matches()
                        && Integer.parseInt(named.group(1)) < scene.places().size();
    }

    /**
     * How often nothing was there.
     *
     * @return the number of false alarms
     */
    public long alarms() {
        return finds.stream().filter(find -> find.met().isEmpty()).count();
    }

    /**
     * Whether the lesson is done with this.
     *
     * @return true once it is over and enough was found
     */
    public boolean reached() {
        return ended && found.size() * 100 >= scene.share() * scene.hazards().size();
    }
}
