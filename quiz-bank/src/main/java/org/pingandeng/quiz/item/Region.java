package org.pingandeng.quiz.item;

import java.util.List;

/**
 * A place on a picture.
 *
 * @param label what is there, in neutral words: the list form shows it, so it must not say whether it is a hazard
 * @param outline corners of a polygon, at least three; it may be concave
 * @param hazard whether it is one
 */
public record Region(String label, List<Point> outline, boolean hazard) {

    /** How far a picture reaches in both directions. */
    public static final int EDGE = 10_000;

    public Region {
        outline = List.copyOf(outline);
        if (label.isBlank() || outline.size() < 3) {
            throw new IllegalArgumentException("A region needs a label and an outline");
        }
    }

    /**
     * A place in ten-thousandths of the picture's width and height, from its upper left corner.
     *
     * @param x from 0 to {@link #EDGE}
     * @param y from 0 to {@link #EDGE}
     */
    public record Point(int x, int y) {
        public Point {
            if (x < 0 || x > EDGE || y < 0 || y > EDGE) {
                throw new IllegalArgumentException("A point lies outside its picture");
            }
        }
    }

    /**
     * Whether a point lies inside: by the even-odd rule, where a point on the outline counts as inside.
     *
     * @param point of the same picture
     * @return true inside and on the outline
     */
    public boolean holds(Point point) {
        boolean inside = false;
        for (int i = 0, before = outline.size() - 1; i < outline.size(); before = i++) {
            Point a = outline.get(i);
            Point b = outline.get(before);
            if (on(a, b, point)) {
                return true;
            }
            inside ^= crosses(a, b, point);
        }
        return inside;
    }

    private static boolean on(Point a, Point b, Point point) {
        return turn(a, b, point) == 0
                && point.x() >= Math.min(a.x(), b.x())
                && point.x() <= Math.max(a.x(), b.x())
                && point.y() >= Math.min(a.y(), b.y())
                && point.y() <= Math.max(a.y(), b.y());
    }

    /** Whether a ray from the point to the right crosses the edge. */
    private static boolean crosses(Point a, Point b, Point point) {
        if ((a.y() > point.y()) == (b.y() > point.y())) {
            return false;
        }
        long turn = turn(a, b, point);
        return b.y() > a.y() ? turn > 0 : turn < 0;
    }

    private static long turn(Point a, Point b, Point point) {
        return (long) (b.x() - a.x()) * (point.y() - a.y()) - (long) (b.y() - a.y()) * (point.x() - a.x());
    }
}
