package org.pingandeng.portal.community.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A photograph from a phone held upright, with its place written into it, comes out upright and without the place. */
class CleanPictureTest {

    private static final String PLACE = "37.78N 107.40E";

    private static byte[] picture(String format) throws IOException {
        BufferedImage lying = new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB);
        var brush = lying.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 30, 30);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(lying, format, out);
        return out.toByteArray();
    }

    /** Puts an EXIF block with an orientation and a place behind a JPEG's first marker. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + place.length;
        ByteBuffer block = ByteBuffer.allocate(2 + length);
        block.putShort((short) 0xFFE1).putShort((short) length).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        block.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
        block.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        block.putInt(0).put(place);
        return ByteBuffer.allocate(jpeg.length + block.capacity())
                .put(jpeg, 0, 2)
                .put(block.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static boolean red(int colour) {
        Color seen = new Color(colour);
        return seen.getRed() > 150 && seen.getGreen() < 90;
    }

    @Test
    void itStandsUprightAndTheCamerasWordsAreGone() throws IOException {
        byte[] taken = withExif(picture("jpeg"), 6);
        assertTrue(new String(taken, StandardCharsets.ISO_8859_1).contains(PLACE));
        byte[] clean = CleanPicture.of(taken).orElseThrow();
        assertFalse(new String(clean, StandardCharsets.ISO_8859_1).contains(PLACE));
        assertFalse(new String(clean, StandardCharsets.ISO_8859_1).contains("Exif"));
        BufferedImage seen = read(clean);
        assertEquals(30, seen.getWidth());
        assertEquals(60, seen.getHeight());
        assertTrue(red(seen.getRGB(15, 10)), "the left side is up now");
        assertFalse(red(seen.getRGB(15, 50)));
        BufferedImage other = read(CleanPicture.of(withExif(picture("jpeg"), 8)).orElseThrow());
        assertTrue(red(other.getRGB(15, 50)));
    }

    @Test
    void aDrawingStaysAPngAndWhatIsNoPictureIsRefused() throws IOException {
        assertEquals((byte) 0x89, CleanPicture.of(picture("png")).orElseThrow()[0]);
        assertEquals(Optional.empty(), CleanPicture.of("<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), CleanPicture.of(new byte[] {(byte) 0xFF, (byte) 0xD8, 1}));
        assertEquals(Optional.empty(), CleanPicture.of(picture("gif")));
    }
}
