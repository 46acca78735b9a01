package org.pingandeng.quiz.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures whose size is looked at first: a small file can hold more pixels than the memory has room for. */
public final class Pixels {

    private Pixels() {}

    /**
     * Reads a picture.
     *
     * @param bytes from outside: anything
     * @param most how many pixels at the most
     * @return the picture; empty where it is none that Java reads, or too large
     * @throws IOException when it breaks off
     */
    public static Optional<BufferedImage> read(byte[] bytes, long most) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean fits = (long) reader.getWidth(0) * reader.getHeight(0) <= most;
                return fits ? Optional.of(reader.read(0)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }
}
