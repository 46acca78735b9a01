package org.pingandeng.quiz.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Photos from phones as they are kept: painted anew, upright and small, so that nothing of the camera (place, device,
 * time) comes with them. Large ones are read in a coarser grid, so that they need little memory.
 */
public final class PhonePhoto {

    private static final int LONGEST_SIDE = 1_600;
    private static final long MOST_PIXELS = 60_000_000;
    private static final int SIDES_SWAPPED = 5;

    private PhonePhoto() {}

    /**
     * Paints a photo anew.
     *
     * @param bytes from outside: anything
     * @return a JPEG without anything of the camera; empty where it is neither a JPEG nor a PNG that can be read
     */
    public static Optional<byte[]> clean(byte[] bytes) {
        if (!jpeg(bytes) && !png(bytes)) {
            return Optional.empty();
        }
        try {
            Optional<BufferedImage> image = read(bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int turn = jpeg(bytes) ? Orientation.of(bytes) : 1;
            return image.isPresent() && ImageIO.write(upright(image.get(), turn), "jpg", out)
                    ? Optional.of(out.toByteArray())
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean jpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8 && (bytes[2] & 0xff) == 0xff;
    }

    private static boolean png(byte[] bytes) {
        return bytes.length > 4 && (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
    }

    private static Optional<BufferedImage> read(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.empty();
                }
                int grid = Math.max(1, (longest + 2 * LONGEST_SIDE - 1) / (2 * LONGEST_SIDE));
                ImageReadParam coarse = reader.getDefaultReadParam();
                coarse.setSourceSubsampling(grid, grid, 0, 0);
                return Optional.of(reader.read(0, coarse));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage image, int turn) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean swapped = turn >= SIDES_SWAPPED;
        BufferedImage painted =
                new BufferedImage(swapped ? height : width, swapped ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = painted.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, painted.getWidth(), painted.getHeight());
        brush.transform(turned(turn, width, height));
        brush.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        return painted;
    }

    private static AffineTransform turned(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
