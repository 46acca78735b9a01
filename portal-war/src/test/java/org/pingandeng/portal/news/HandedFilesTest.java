package org.pingandeng.portal.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.model.Storing;
import org.pingandeng.portal.Wired;

/** A photo of a workshop says what was done there, and not where somebody's phone was. */
class HandedFilesTest {

    private static final Limits LIMITS = Limits.of(1, MediaType.PICTURE);
    private static final String PLACE = "GPSLatitude 38.12345N";

    /** Keeps what it is given. */
    private static final class Shelf extends MediaLibrary {
        final List<byte[]> kept = new ArrayList<>();

        @Override
        public Storing store(InputStream in, String name, Limits limits) {
            try {
                kept.add(in.readAllBytes());
                return Storing.refused(StoreRefusal.NO_SPACE);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private final Shelf shelf = new Shelf();
    private final HandedFiles files = new Wired().with(shelf).make(HandedFiles.class);

    private static byte[] photoWithItsPlace() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] plain = out.toByteArray();
        byte[] exif = ("Exif\0\0MM" + PLACE).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        photo.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        photo.write(exif);
        photo.write(plain, 2, plain.length - 2);
        return photo.toByteArray();
    }

    @Test
    void aPictureComesWithoutItsPlace() throws IOException {
        byte[] photo = photoWithItsPlace();
        assertTrue(new String(photo, StandardCharsets.ISO_8859_1).contains(PLACE));
        files.take(new ByteArrayInputStream(photo), "workshop.jpg", LIMITS);
        byte[] kept = shelf.kept.get(0);
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains(PLACE));
        assertEquals(40, ImageIO.read(new ByteArrayInputStream(kept)).getWidth());
    }

    @Test
    void whatIsNoPictureStaysAsItIs() {
        byte[] paper = "%PDF-1.7 a plan".getBytes(StandardCharsets.US_ASCII);
        files.take(new ByteArrayInputStream(paper), "plan.pdf", LIMITS);
        assertEquals("%PDF-1.7 a plan", new String(shelf.kept.get(0), StandardCharsets.US_ASCII));
    }

    @Test
    void aPictureThatIsTooLargeOrBreaksOffIsRefused() throws IOException {
        byte[] large = new byte[2 << 20];
        System.arraycopy(photoWithItsPlace(), 0, large, 0, 100);
        assertEquals(
                Optional.of(StoreRefusal.TOO_LARGE),
                files.take(new ByteArrayInputStream(large), "large.jpg", LIMITS).refusal());
        byte[] half = java.util.Arrays.copyOf(photoWithItsPlace(), 100);
        assertEquals(
                Optional.of(StoreRefusal.TYPE_NOT_ALLOWED),
                files.take(new ByteArrayInputStream(half), "half.jpg", LIMITS).refusal());
        assertEquals(List.of(), shelf.kept);
    }
}
