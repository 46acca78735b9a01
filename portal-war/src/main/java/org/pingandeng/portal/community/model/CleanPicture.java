package org.pingandeng.portal.community.model;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture painted anew: upright, not larger than a screen needs, and without anything a camera wrote into it. */
public final class CleanPicture {

    private static final int SIDE = 2000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final int JPEG = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_HEAD = 6;

    private CleanPicture() {}

    /**
     * Paints a picture anew.
     *
     * @param bytes a JPEG or PNG
     * @return a JPEG, or a PNG of a PNG; empty where it is no picture that can be read
     */
    public static Optional<byte[]> of(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            reader.setInput(in, true, true);
            boolean known = format.equals("jpeg") || format.equals("png");
            if (!known || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            BufferedImage read = reader.read(0);
            reader.dispose();
            return Optional.of(written(painted(read, orientation(bytes)), format));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static BufferedImage painted(BufferedImage read, int orientation) {
        boolean lying = orientation >= 5;
        double scale = Math.min(1, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage upright =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = upright.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        brush.transform(turn(orientation, width, height));
        brush.drawImage(read, 0, 0, width, height, null);
        brush.dispose();
        return upright;
    }

    /** How a camera held askew says its picture is to be turned. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
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

    /** What a JPEG says about how it is to be turned; 1 where it says nothing. */
    private static int orientation(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (file.remaining() < 4 || (file.getShort() & 0xFFFF) != JPEG) {
            return 1;
        }
        while (file.remaining() > 4) {
            int marker = file.getShort() & 0xFFFF;
            int length = file.getShort() & 0xFFFF;
            if (marker == SCAN || length < 2 || length - 2 > file.remaining()) {
                return 1;
            }
            if (marker == APP1 && length > 2 + EXIF_HEAD + 8) {
                return exif(file.slice(file.position() + EXIF_HEAD, length - 2 - EXIF_HEAD));
            }
            file.position(file.position() + length - 2);
        }
        return 1;
    }

    private static int exif(ByteBuffer block) {
        block.order(block.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int list = block.getInt(4);
        if (list < 8 || list + 2 > block.limit()) {
            return 1;
        }
        int lines = block.getShort(list) & 0xFFFF;
        for (int line = 0; line < lines && list + 2 + (line + 1) * 12 <= block.limit(); line++) {
            int at = list + 2 + line * 12;
            if ((block.getShort(at) & 0xFFFF) == ORIENTATION) {
                int turned = block.getShort(at + 8) & 0xFFFF;
                return turned >= 1 && turned <= 8 ? turned : 1;
            }
        }
        return 1;
    }
}
