package org.pingandeng.course.exercise.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pingandeng.course.Text;

/**
 * A scene with hazards to be found (隐患排查), each with what is to be done about it.
 *
 * @param picture its digest in the media library
 * @param alt what it shows, for those who cannot see it; says nothing of hazards
 * @param share how much of its hazards must be found for the lesson to be done, in percent; 0 where looking to the end is
 *     enough
 * @param places hazards and harmless places
 */
public record HazardScene(String picture, Text alt, int share, List<Place> places) {

    /** Nothing drawn yet. */
    public static final HazardScene NONE = new HazardScene("", Text.NONE, 60, List.of());

    public HazardScene {
        places = List.copyOf(places);
    }

    /**
     * A place on the picture.
     *
     * @param label what is there, in neutral words: whoever searches by words reads it
     * @param outline its corners as written, such as {@code 120,340 560,340 560,800}
     * @param hazard whether it is one
     * @param measure what is wrong and what is to be done about it
     */
    public record Place(Text label, String outline, boolean hazard, Text measure) {

        private static final Pattern CORNER = Pattern.compile("(\\d{1,5})[,，](\\d{1,5})");
        private static final int CORNERS_AT_LEAST = 3;

        /**
         * Its corners.
         *
         * @return three or more; empty where they are not written so
         */
        public Optional<List<Point>> corners() {
            List<Point> corners = new ArrayList<>();
            for (String pair : outline.strip().split("[\\s;；]+")) {
                var found = CORNER.matcher(pair);
                if (!found.matches()) {
                    return Optional.empty();
                }
                corners.add(new Point(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
            }
            return corners.size() >= CORNERS_AT_LEAST && corners.stream().allMatch(Point::inside)
                    ? Optional.of(List.copyOf(corners))
                    : Optional.empty();
        }
    }

    /**
     * A point in ten-thousandths of the picture's width and height, from its upper left corner.
     *
     * @param x to the right
     * @param y down
     */
    public record Point(int x, int y) {

        /** How far a picture reaches in both directions. */
        public static final int EDGE = 10_000;

        /**
         * Whether it lies on the picture.
         *
         * @return true also on its edge
         */
        public boolean inside() {
            return x >= 0 && x <= EDGE && y >= 0 && y <= EDGE;
        }
    }

    /**
     * The numbers of its hazards among its places.
     *
     * @return from 0
     */
    public List<Integer> hazards() {
        return IntStream.range(0, places.size())
                .filter(at -> places.get(at).hazard())
                .boxed()
                .toList();
    }

    /**
     * The same with another name for its picture.
     *
     * @param renaming asked for it
     * @return the scene
     */
    public HazardScene renamed(UnaryOperator<String> renaming) {
        return new HazardScene(renaming.apply(picture), alt, share, places);
    }

    /**
     * Its words, to be compared with another's.
     *
     * @return a place a line
     */
    public List<String> lines() {
        return places.stream()
                .map(each -> (each.hazard() ? "! " : "– ") + each.label().zh()
                        + (each.measure().zh().isEmpty()
                                ? ""
                                : " → " + each.measure().zh()) + " ["
                        + each.outline().strip() + "]")
                .toList();
    }
}
