package org.pingandeng.quiz.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A poster keeps every dot; where it was taken, by what and by whom is gone. */
class BarePictureTest {

    private static final byte[] PLACE = "38.12345N 106.54321E".getBytes(StandardCharsets.US_ASCII);

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 90; x++) {
            for (int y = 0; y < 60; y++) {
                image.setRGB(x, y, new Color(x * 2, y * 4, (x * y) % 256).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(part -> out.write(part, 0, part.length));
        return out.toByteArray();
    }

    private static boolean holds(byte[] bytes, byte[] sought) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(sought, StandardCharsets.ISO_8859_1));
    }

    private static byte[] segment(int marker, byte[] said) {
        return ByteBuffer.allocate(4 + said.length)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (2 + said.length))
                .put(said)
                .array();
    }

    @Test
    void aPhotoKeepsEveryDotAndLosesItsPlace() throws IOException {
        byte[] plain = picture("jpg");
        byte[] exif = joined("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII), PLACE);
        byte[] photo = joined(
                Arrays.copyOf(plain, 2),
                segment(0xe1, exif),
                segment(0xfe, PLACE),
                Arrays.copyOfRange(plain, 2, plain.length),
                PLACE);
        assertTrue(holds(photo, PLACE));
        assertArrayEquals(plain, BarePicture.of(photo).orElseThrow());
    }

    @Test
    void aPosterKeepsEveryDotAndLosesItsWords() throws IOException {
        byte[] plain = picture("png");
        byte[] said = joined("Location\0".getBytes(StandardCharsets.US_ASCII), PLACE);
        byte[] words = ByteBuffer.allocate(12 + said.length)
                .putInt(said.length)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .put(said)
                .putInt(0)
                .array();
        int head = 8 + 25;
        byte[] poster = joined(Arrays.copyOf(plain, head), words, Arrays.copyOfRange(plain, head, plain.length), PLACE);
        assertArrayEquals(plain, BarePicture.of(poster).orElseThrow());
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(plain));
        assertEquals(90, seen.getWidth());
    }

    @Test
    void aWebPictureLosesItsPlaceAndSaysSo() {
        byte[] head = webpPart("VP8X", new byte[] {0x0c, 0, 0, 0, 89, 0, 0, 59, 0, 0});
        byte[] dots = webpPart("VP8 ", new byte[] {1, 2, 3});
        byte[] place = webpPart("EXIF", PLACE);
        byte[] bare = BarePicture.of(webp(head, dots, place)).orElseThrow();
        byte[] quiet = head.clone();
        quiet[8] = 0;
        assertArrayEquals(webp(quiet, dots), bare);
    }

    private static byte[] webpPart(String name, byte[] said) {
        return ByteBuffer.allocate(8 + said.length + (said.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(said.length)
                .put(said)
                .array();
    }

    private static byte[] webp(byte[]... parts) {
        byte[] all = joined(parts);
        return ByteBuffer.allocate(12 + all.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + all.length)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(all)
                .array();
    }

    @Test
    void whatBreaksOffEndsAndKeepsNoPlace() throws IOException {
        byte[] plain = picture("jpg");
        byte[] photo =
                joined(Arrays.copyOf(plain, 2), segment(0xe1, PLACE), Arrays.copyOfRange(plain, 2, plain.length));
        for (int length = 0; length < photo.length; length += 17) {
            byte[] left = BarePicture.of(Arrays.copyOf(photo, length)).orElse(new byte[0]);
            assertFalse(holds(left, PLACE), "after " + length);
        }
        byte[] endless = webp(webpPart("JUNK", new byte[0]));
        ByteBuffer.wrap(endless).order(ByteOrder.LITTLE_ENDIAN).putInt(16, -8);
        assertEquals(Optional.empty(), BarePicture.of(endless));
    }

    @Test
    void whatIsNoPictureIsNotTaken() {
        assertFalse(BarePicture.begins("%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.empty(), BarePicture.of("%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII)));
    }
}
