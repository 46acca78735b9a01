package org.pingandeng.course.exercise.model;

import java.util.List;
import org.pingandeng.course.exercise.model.HazardScene.Point;

/** Says what lies within an outline. The bank of questions can, which this module does not know. */
@FunctionalInterface
public interface Outlines {

    /**
     * Whether a point lies within an outline.
     *
     * @param outline three corners or more
     * @param point of the same picture
     * @return true also on the outline
     */
    boolean holds(List<Point> outline, Point point);
}
