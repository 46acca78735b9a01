package org.pingandeng.quiz.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/**
 * The pictures and sounds that an item names, taken out of its package; nothing is ever fetched from elsewhere. What they
 * are, their content says. Drawings that can carry script (SVG) stay behind.
 */
final class QtiMedia {

    private static final long MOST_PIXELS = 8_000_000;

    private final ZipFiles zip;
    private final String itemFile;
    private final Reading reading;
    private QtiSheet sheet;

    /**
     * For one item.
     *
     * @param zip its package, or null for an item that came alone
     * @param itemFile its file
     * @param reading where attachments go
     */
    QtiMedia(ZipFiles zip, String itemFile, Reading reading) {
        this.zip = zip;
        this.itemFile = itemFile;
        this.reading = reading;
    }

    void saysTo(QtiSheet where) {
        sheet = where;
    }

    /**
     * Width and height.
     *
     * @param width in pixels
     * @param height in pixels
     */
    record Size(double width, double height) {}

    /**
     * A picture that has been taken along.
     *
     * @param id its place in the media library
     * @param size of its own, where it could be read
     */
    record Picture(String id, Optional<Size> size) {}

    /** A picture or sound within words. */
    String take(String address, String words) {
        Optional<byte[]> bytes = bytes(address);
        if (bytes.isEmpty()) {
            return words;
        }
        String label = words.replaceAll("[\\]\\n\\r]", " ").strip();
        label = label.length() > 300 ? label.substring(0, 300) : label;
        if (sound(bytes.get())) {
            String shown = label.isEmpty() ? address.replaceFirst(".*/", "").replace(']', ' ') : label;
            return "!audio[" + RowProblem.cut(shown) + "](media:" + attach(address, bytes.get()) + ")";
        }
        Optional<byte[]> picture = picture(bytes.get(), address);
        return picture.isPresent() ? "![" + label + "](media:" + attach(address, picture.get()) + ")" : words;
    }

    /** The picture that a question is asked on. */
    Optional<Picture> picture(String address) {
        return bytes(address)
                .flatMap(bytes -> picture(bytes, address))
                .map(bytes -> new Picture(attach(address, bytes), size(bytes)));
    }

    private String attach(String address, byte[] bytes) {
        Attachment attachment = Attachment.of(RowProblem.cut(address.replaceFirst(".*/", "")), bytes);
        reading.attach(attachment);
        return attachment.id();
    }

    private Optional<byte[]> bytes(String address) {
        if (zip == null
                || address.isBlank()
                || address.startsWith("//")
                || address.matches("(?s)[a-zA-Z][\\w+.-]*:.*")) {
            sheet.loss(Loss.Kind.PICTURE, address);
            return Optional.empty();
        }
        String name = QtiEntry.beside(itemFile, address);
        try {
            Optional<byte[]> bytes = zip.read(name);
            if (bytes.isEmpty()) {
                sheet.problem(null, Reason.FILE_MISSING, name.isEmpty() ? address : name);
            }
            return bytes;
        } catch (ZipFiles.Refused refused) {
            sheet.problem(null, refused.reason(), name);
            return Optional.empty();
        }
    }

    /** As the library can serve it: PNG, JPEG and WebP as they are, GIF and BMP as PNG. */
    private Optional<byte[]> picture(byte[] bytes, String address) {
        if (begins(bytes, "\u0089PNG") || begins(bytes, "\u00FF\u00D8\u00FF") || webp(bytes)) {
            return Optional.of(bytes);
        }
        Optional<byte[]> png = begins(bytes, "GIF8") || begins(bytes, "BM") ? png(bytes) : Optional.empty();
        if (png.isEmpty()) {
            sheet.loss(Loss.Kind.PICTURE, address);
        }
        return png;
    }

    private static boolean webp(byte[] bytes) {
        return begins(bytes, "RIFF")
                && bytes.length > 12
                && new String(bytes, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
    }

    private static boolean sound(byte[] bytes) {
        boolean wave = begins(bytes, "RIFF") && !webp(bytes);
        boolean mpeg =
                bytes.length > 2 && bytes[0] == (byte) 0xFF && (bytes[1] & 0xE0) == 0xE0 && bytes[1] != (byte) 0xFF;
        boolean mp4 = bytes.length > 12 && new String(bytes, 4, 7, StandardCharsets.ISO_8859_1).equals("ftypM4A");
        return wave
                || mp4
                || begins(bytes, "ID3")
                || begins(bytes, "OggS")
                || mpeg && !begins(bytes, "\u00FF\u00D8\u00FF");
    }

    private static boolean begins(byte[] bytes, String mark) {
        return bytes.length >= mark.length()
                && new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** The size that a picture's head says, without unpacking it. */
    private static Optional<Size> size(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) { // readers have many words for broken pictures
            return Optional.empty();
        }
    }

    private static Optional<byte[]> png(byte[] bytes) {
        if (size(bytes)
                .filter(size -> size.width() * size.height() <= MOST_PIXELS)
                .isEmpty()) {
            return Optional.empty();
        }
        try {
            BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            return image != null && ImageIO.write(image, "png", out)
                    ? Optional.of(out.toByteArray())
                    : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }
}
