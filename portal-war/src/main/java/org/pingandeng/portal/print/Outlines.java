package org.pingandeng.portal.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws shapes of Java 2D on a PDF page. */
final class Outlines {

    private Outlines() {}

    /**
     * Fills a shape.
     *
     * @param shape one unit high, y downwards from the base line
     * @param size points to a unit
     * @param x its left end, points
     * @param y its base line, points from the foot of the page
     */
    static void fill(PDPageContentStream page, Shape shape, float size, float x, float y) throws IOException {
        AffineTransform place = new AffineTransform(size, 0, 0, -size, x, y);
        float[] to = new float[6];
        float lastX = 0;
        float lastY = 0;
        for (PathIterator path = shape.getPathIterator(place); !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> page.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO -> quadratic(page, lastX, lastY, to);
                case PathIterator.SEG_CUBICTO -> page.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> page.closePath();
            }
            int last = lastPoint(kind);
            lastX = last < 0 ? lastX : to[last];
            lastY = last < 0 ? lastY : to[last + 1];
        }
        page.fill();
    }

    private static void quadratic(PDPageContentStream page, float fromX, float fromY, float[] to) throws IOException {
        page.curveTo(
                fromX + (to[0] - fromX) * 2 / 3,
                fromY + (to[1] - fromY) * 2 / 3,
                to[2] + (to[0] - to[2]) * 2 / 3,
                to[3] + (to[1] - to[3]) * 2 / 3,
                to[2],
                to[3]);
    }

    private static int lastPoint(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }
}
