package org.pingandeng.media.model;

import java.util.List;

/**
 * The sizes a film is made in: one for phones (within 640 × 360) and one for desks (within 1280 × 720), upright films
 * turned. Nothing is made larger than it came, and the shape stays.
 */
public final class Ladder {

    private static final Size PHONE = new Size(640, 360);
    private static final Size DESK = new Size(1280, 720);

    /** A second size that hardly shows more than the first is not worth its disk: a quarter more pixels at least. */
    private static final double WORTH_IT = 1.25;

    private Ladder() {}

    /**
     * The sizes of a film.
     *
     * @param original as it is shown: turned and with square pixels
     * @return one or two, the smaller first, with even sides
     */
    public static List<Size> of(Size original) {
        Size phone = within(original, PHONE);
        Size desk = within(original, DESK);
        return desk.pixels() > phone.pixels() * WORTH_IT ? List.of(phone, desk) : List.of(phone);
    }

    private static Size within(Size original, Size box) {
        double longer = Math.max(original.width(), original.height());
        double shorter = Math.min(original.width(), original.height());
        double scale = Math.min(1, Math.min(box.width() / longer, box.height() / shorter));
        return new Size(even(original.width(), scale), even(original.height(), scale));
    }

    /** Colours have half the resolution, so sides are even; none is longer than it was. */
    private static int even(int side, double scale) {
        return Math.max(2, 2 * (int) Math.min(Math.round(side * scale / 2), side / 2));
    }
}
