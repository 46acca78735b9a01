package org.pingandeng.media.probe;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Reads how long an MPEG-4 video is from its movie header (ISO/IEC 14496-12, boxes {@code moov} and {@code mvhd}). */
public final class VideoLength {

    private static final int BOXES_AT_MOST = 10_000;

    private VideoLength() {}

    /**
     * The length of a video.
     *
     * @param file an MPEG-4 file
     * @return its length, or empty when the header is missing or makes no sense
     */
    public static Optional<Duration> of(Path file) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            return find(bytes, 0, bytes.length());
        } catch (EOFException cutShort) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("A video could not be read", failed);
        }
    }

    private static Optional<Duration> find(RandomAccessFile bytes, long start, long end) throws IOException {
        long at = start;
        for (int box = 0; box < BOXES_AT_MOST && at + 8 <= end; box++) {
            bytes.seek(at);
            long size = bytes.readInt() & 0xffffffffL;
            String kind = kind(bytes);
            long head = 8;
            if (size == 1) {
                size = bytes.readLong();
                head = 16;
            }
            size = size == 0 ? end - at : size;
            if (size < head || size > end - at) {
                return Optional.empty();
            }
            if (kind.equals("moov")) {
                return find(bytes, at + head, at + size);
            }
            if (kind.equals("mvhd")) {
                return movieHeader(bytes);
            }
            at += size;
        }
        return Optional.empty();
    }

    private static String kind(RandomAccessFile bytes) throws IOException {
        byte[] kind = new byte[4];
        bytes.readFully(kind);
        return new String(kind, StandardCharsets.ISO_8859_1);
    }

    private static Optional<Duration> movieHeader(RandomAccessFile bytes) throws IOException {
        boolean wide = bytes.readInt() >>> 24 == 1;
        bytes.skipBytes(wide ? 16 : 8);
        long perSecond = bytes.readInt() & 0xffffffffL;
        long units = wide ? bytes.readLong() : bytes.readInt() & 0xffffffffL;
        boolean sensible = perSecond > 0 && units > 0 && units < perSecond * 86_400;
        return sensible ? Optional.of(Duration.ofMillis(units * 1000 / perSecond)) : Optional.empty();
    }
}
