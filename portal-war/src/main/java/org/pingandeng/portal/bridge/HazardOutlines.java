package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.pingandeng.course.exercise.model.HazardScene.Point;
import org.pingandeng.course.exercise.model.Outlines;
import org.pingandeng.quiz.item.Region;

/** Courses ask what lies within an outline; the bank of questions, whose pictures with hazards do too, says so. */
@ApplicationScoped
public class HazardOutlines implements Outlines {

    @Override
    public boolean holds(List<Point> outline, Point point) {
        List<Region.Point> corners = outline.stream().map(HazardOutlines::point).toList();
        return new Region("-", corners, true).holds(point(point));
    }

    private static Region.Point point(Point point) {
        return new Region.Point(point.x(), point.y());
    }
}
