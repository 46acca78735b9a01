package org.pingandeng.quiz.exchange.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.pingandeng.quiz.exchange.docx.Docx.Picture;
import org.pingandeng.quiz.picture.Pixels;

/**
 * The pictures of a document by the ids of their relationships. What a picture is, its first bytes say. GIF, BMP and
 * TIFF become PNG; metafiles (EMF, WMF) are no pictures that a browser shows. Nothing outside of the file is fetched.
 */
final class Pictures {

    private static final int LARGEST = 20 << 20;
    private static final long MOST_PIXELS = 30_000_000;

    private final DocxZip zip;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, Optional<Picture>> read = new HashMap<>();
    private final Map<String, Picture> found = new LinkedHashMap<>();

    Pictures(DocxZip zip) {
        this.zip = zip;
    }

    /** Takes an element of the relationships part. */
    void relationship(DocxNode node) {
        boolean inside = !node.attribute("TargetMode").equalsIgnoreCase("External");
        targets.put(node.attribute("Id"), inside ? node.attribute("Target") : "");
    }

    /** Where a relationship leads, for words about it. */
    String target(String relationship) {
        return targets.getOrDefault(relationship, "").replaceFirst("^.*/", "");
    }

    /** The picture of a relationship, or empty where browsers show none. */
    Optional<Picture> of(String relationship) {
        String target = targets.getOrDefault(relationship, "");
        return target.isEmpty() ? Optional.empty() : read.computeIfAbsent(part(target), this::load);
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }

    private Optional<Picture> load(String part) {
        try (InputStream in = zip.part(part).orElseGet(InputStream::nullInputStream)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return Optional.empty();
            }
            Optional<Picture> picture = shown(part, bytes);
            picture.ifPresent(each -> found.putIfAbsent(each.id(), each));
            return picture;
        } catch (IOException | RuntimeException broken) { // decoders tell of broken pictures by many kinds of them
            return Optional.empty();
        }
    }

    private static Optional<Picture> shown(String part, byte[] bytes) throws IOException {
        String type = type(bytes);
        if (!type.isEmpty()) {
            return Optional.of(picture(part, type, bytes));
        }
        Optional<byte[]> png =
                begins(bytes, "GIF8") || begins(bytes, "BM") || begins(bytes, "II*") || begins(bytes, "MM")
                        ? png(bytes)
                        : Optional.empty();
        return png.map(each -> picture(part.replaceFirst("\\.\\w+$", "") + ".png", "image/png", each));
    }

    private static Picture picture(String part, String type, byte[] bytes) {
        try {
            String id = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Picture(id, part.replaceFirst("^.*/", ""), type, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The type of a picture that is kept as it is, or empty. */
    static String type(byte[] bytes) {
        if (begins(bytes, "\u0089PNG")) {
            return "image/png";
        }
        if (begins(bytes, "\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        boolean webp = begins(bytes, "RIFF") && bytes.length > 12 && begins(Arrays.copyOfRange(bytes, 8, 12), "WEBP");
        return webp ? "image/webp" : "";
    }

    private static boolean begins(byte[] bytes, String mark) {
        if (bytes.length < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<byte[]> png(byte[] bytes) throws IOException {
        Optional<BufferedImage> image = Pixels.read(bytes, MOST_PIXELS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return image.isPresent() && ImageIO.write(image.get(), "png", out)
                ? Optional.of(out.toByteArray())
                : Optional.empty();
    }

    Collection<Picture> all() {
        return found.values();
    }
}
