package org.pingandeng.quiz.practice;

import java.util.List;

/**
 * A picture with hazards.
 *
 * @param picture its id in the media library
 * @param alt what it shows
 * @param places its places in words, in the order to show
 * @param outlines the hazards' outlines; empty before the answer
 * @param marks where was pointed
 * @param alarms how many spots met no hazard; 0 before the answer
 */
public record SceneView(
        String picture,
        String alt,
        List<PlaceView> places,
        List<OutlineView> outlines,
        List<MarkView> marks,
        int alarms) {

    /**
     * A place in words.
     *
     * @param value what the form sends
     * @param label what is there
     * @param chosen whether it was chosen from the list
     * @param hazard whether it is a hazard; false before the answer
     * @param found whether that hazard was named, in whatever form; false before the answer
     */
    public record PlaceView(String value, String label, boolean chosen, boolean hazard, boolean found) {}

    /**
     * A hazard's outline.
     *
     * @param points as SVG wants them, in ten-thousandths of the picture
     * @param found whether the hazard was named
     */
    public record OutlineView(String points, boolean found) {}

    /**
     * Where was pointed.
     *
     * @param number from 1
     * @param x in hundredths of the picture's width, as a decimal number
     * @param y in hundredths of the picture's height
     * @param right whether a hazard is there; false before the answer
     */
    public record MarkView(int number, String x, String y, boolean right) {}

    /**
     * How many hazards were named.
     *
     * @return 0 before the answer
     */
    public long found() {
        return outlines.stream().filter(OutlineView::found).count();
    }
}
