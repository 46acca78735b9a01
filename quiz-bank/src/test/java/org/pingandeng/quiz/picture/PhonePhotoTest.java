package org.pingandeng.quiz.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A phone's photo: where it was taken is gone, and it stands upright however the phone was held. */
class PhonePhotoTest {

    private static final String PLACE = "38.12345N 106.54321E";

    /** A picture 80 wide and 40 high, red in its upper left corner. */
    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 80, 40);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 20, 20);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] held(int orientation, ByteOrder order) throws IOException {
        byte[] plain = picture("jpg");
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        int length = 8 + 2 + 2 * 12 + 4 + place.length;
        ByteBuffer tiff = ByteBuffer.allocate(length).order(order);
        tiff.put(order == ByteOrder.LITTLE_ENDIAN ? new byte[] {'I', 'I'} : new byte[] {'M', 'M'});
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010e).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(place);
        ByteBuffer whole = ByteBuffer.allocate(plain.length + 4 + 6 + length);
        whole.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (2 + 6 + length));
        whole.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        whole.put(plain, 2, plain.length - 2);
        return whole.array();
    }

    private static BufferedImage seen(byte[] clean) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(clean));
    }

    private static boolean red(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 180 && colour.getGreen() < 90;
    }

    @Test
    void thePlaceAndTheDeviceAreGone() throws IOException {
        byte[] photo = held(1, ByteOrder.BIG_ENDIAN);
        assertTrue(new String(photo, StandardCharsets.ISO_8859_1).contains(PLACE));
        String clean = new String(PhonePhoto.clean(photo).orElseThrow(), StandardCharsets.ISO_8859_1);
        assertFalse(clean.contains(PLACE));
        assertFalse(clean.contains("Exif"));
    }

    @Test
    void itStandsUprightHoweverThePhoneWasHeld() throws IOException {
        BufferedImage straight =
                seen(PhonePhoto.clean(held(1, ByteOrder.LITTLE_ENDIAN)).orElseThrow());
        assertEquals(80, straight.getWidth());
        assertTrue(red(straight, 5, 5));
        BufferedImage right =
                seen(PhonePhoto.clean(held(6, ByteOrder.LITTLE_ENDIAN)).orElseThrow());
        assertEquals(40, right.getWidth());
        assertTrue(red(right, 35, 5));
        BufferedImage over =
                seen(PhonePhoto.clean(held(3, ByteOrder.BIG_ENDIAN)).orElseThrow());
        assertTrue(red(over, 75, 35));
        BufferedImage left =
                seen(PhonePhoto.clean(held(8, ByteOrder.BIG_ENDIAN)).orElseThrow());
        assertTrue(red(left, 5, 75));
    }

    @Test
    void aPngIsTakenAndWhatIsNoPictureIsNot() throws IOException {
        assertTrue(PhonePhoto.clean(picture("png")).isPresent());
        assertEquals(Optional.empty(), PhonePhoto.clean(picture("gif")));
        assertEquals(Optional.empty(), PhonePhoto.clean("<svg/>".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.empty(), PhonePhoto.clean(new byte[0]));
        byte[] cut = java.util.Arrays.copyOf(picture("jpg"), 30);
        assertEquals(Optional.empty(), PhonePhoto.clean(cut));
    }
}
