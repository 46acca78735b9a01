package org.pingandeng.quiz.exam.practical.model;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.pingandeng.quiz.picture.Pixels;

/** Pictures as they are kept: painted anew, so that nothing of the camera (place, device, time) comes with them. */
public final class CleanPicture {

    private static final int LONGEST_SIDE = 1600;
    private static final long MOST_PIXELS = 12_000_000;

    private CleanPicture() {}

    /**
     * Paints a photo anew.
     *
     * @param bytes from a tablet: anything
     * @return a JPEG without anything of the camera; empty where it is no picture of an ordinary size
     */
    public static Optional<byte[]> photo(byte[] bytes) {
        return painted(bytes, "jpg");
    }

    /**
     * Paints a signature anew.
     *
     * @param bytes from a tablet: anything
     * @return a PNG on white; empty where it is no picture of an ordinary size
     */
    public static Optional<byte[]> signature(byte[] bytes) {
        return painted(bytes, "png");
    }

    private static Optional<byte[]> painted(byte[] bytes, String format) {
        try {
            Optional<BufferedImage> image = Pixels.read(bytes, MOST_PIXELS);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            return image.isPresent() && ImageIO.write(onWhite(image.get()), format, out)
                    ? Optional.of(out.toByteArray())
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = painted.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        return painted;
    }
}
