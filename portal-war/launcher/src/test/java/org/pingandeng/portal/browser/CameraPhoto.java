package org.pingandeng.portal.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos as a phone makes them: a JPEG whose Exif part tells where it was taken. */
final class CameraPhoto {

    /** What the camera wrote beside the picture. */
    static final String PLACE = "38.12345N 106.54321E";

    private CameraPhoto() {}

    /** The warehouse with its blocked way. */
    static byte[] blocked() {
        return told(SamplePictures.warehouse());
    }

    /** The same place with the way clear. */
    static byte[] cleared() {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xe9e2d2));
        pen.fillRect(0, 0, 1200, 560);
        pen.setColor(new Color(0xb9ac93));
        pen.fillRect(0, 560, 1200, 240);
        pen.setColor(new Color(0xb3261e));
        pen.fillRect(560, 330, 70, 150);
        pen.setColor(Color.WHITE);
        pen.fillRect(575, 360, 40, 50);
        pen.dispose();
        return told(image);
    }

    private static byte[] told(byte[] picture) {
        try {
            return told(ImageIO.read(new ByteArrayInputStream(picture)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] told(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            byte[] plain = out.toByteArray();
            byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
            int length = 8 + 2 + 12 + 4 + place.length;
            ByteBuffer whole = ByteBuffer.allocate(plain.length + 10 + length);
            whole.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (8 + length));
            whole.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
            whole.put(new byte[] {'M', 'M'}).putShort((short) 42).putInt(8).putShort((short) 1);
            whole.putShort((short) 0x010e)
                    .putShort((short) 2)
                    .putInt(place.length)
                    .putInt(26);
            whole.putInt(0).put(place);
            whole.put(plain, 2, plain.length - 2);
            return whole.array();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
