package org.pingandeng.media.model;

/**
 * The size of a picture.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Size(int width, int height) {

    /**
     * What a size is commonly called by: its shorter side, 360 for 640 × 360 and for 360 × 640.
     *
     * @return also the name of the folder with this size
     */
    public int name() {
        return Math.min(width, height);
    }

    /**
     * How many pixels it has.
     *
     * @return width × height
     */
    public long pixels() {
        return (long) width * height;
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @param text such as {@code 640x360}
     * @return the size
     */
    public static Size parse(String text) {
        int by = text.indexOf('x');
        return new Size(Integer.parseInt(text.substring(0, by)), Integer.parseInt(text.substring(by + 1)));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
