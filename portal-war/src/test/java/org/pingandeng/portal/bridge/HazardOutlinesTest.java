package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingandeng.course.exercise.model.HazardScene.Point;

class HazardOutlinesTest {

    private final HazardOutlines outlines = new HazardOutlines();

    @Test
    void aCornerCutOutOfAnOutlineIsNotWithinIt() {
        List<Point> corner = List.of(
                new Point(0, 0),
                new Point(4000, 0),
                new Point(4000, 4000),
                new Point(2000, 4000),
                new Point(2000, 2000),
                new Point(0, 2000));
        assertTrue(outlines.holds(corner, new Point(3000, 3000)));
        assertTrue(outlines.holds(corner, new Point(0, 0)), "on the outline");
        assertFalse(outlines.holds(corner, new Point(1000, 3000)));
    }
}
