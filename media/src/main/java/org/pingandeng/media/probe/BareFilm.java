package org.pingandeng.media.probe;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes from an MPEG-4 film what a phone or a camera wrote beside pictures and sound: where it was taken, with which
 * device, by whom (ISO/IEC 14496-12, boxes {@code udta}, {@code meta} and {@code uuid}; tracks of measurements such as
 * the places along a way). It is overwritten where it stands and becomes free space, so that nothing moves and nothing
 * is encoded anew. What only names the program that wrote the file stays.
 */
public final class BareFilm {

    private static final Set<String> AROUND = Set.of("moov", "trak");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final Set<String> LISTS = Set.of("udta", "meta", "ilst");
    private static final Set<String> SILENT = Set.of("hdlr", "free", "\u00a9too", "\u00a9swr", "\u00a9enc");
    private static final int BOXES_AT_MOST = 10_000;
    private static final int DEEPEST = 6;
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int VERSION = 4;
    private static final int CHUNK = 64 * 1024;

    private final RandomAccessFile bytes;
    private long left;
    private boolean changed;

    private BareFilm(RandomAccessFile bytes) throws IOException {
        this.bytes = bytes;
        this.left = 2 * bytes.length();
    }

    /**
     * A piece of the file.
     *
     * @param kind four letters
     * @param at where it begins
     * @param body where its content begins
     * @param end where it ends
     */
    record Box(String kind, long at, long body, long end) {}

    /**
     * Strips a film where it lies.
     *
     * @param film an MPEG-4 file; one that is broken is stripped as far as it can be read
     * @return whether there was something to take away
     */
    public static boolean strip(Path film) {
        try (RandomAccessFile bytes = new RandomAccessFile(film.toFile(), "rw")) {
            BareFilm bare = new BareFilm(bytes);
            bare.strip(0, bytes.length(), 0);
            return bare.changed;
        } catch (IOException failed) {
            throw new UncheckedIOException("A film could not be stripped", failed);
        }
    }

    private void strip(long from, long end, int depth) throws IOException {
        for (Box box : boxes(from, end)) {
            if (TELLING.contains(box.kind()) && !silent(box, 0)) {
                blank(box);
            } else if (box.kind().equals("trak") && measures(box)) {
                for (long[] sample : new SamplePlaces(this, box).all()) {
                    zero(sample[0], sample[1]);
                }
                blank(box);
            } else if (AROUND.contains(box.kind()) && depth < DEEPEST) {
                strip(box.body(), box.end(), depth + 1);
            }
        }
    }

    /** The pieces of a stretch, up to where they make no sense any more. */
    List<Box> boxes(long from, long end) throws IOException {
        List<Box> found = new ArrayList<>();
        long at = from;
        while (at + HEAD <= end && found.size() < BOXES_AT_MOST) {
            bytes.seek(at);
            long size = bytes.readInt() & 0xffffffffL;
            byte[] kind = new byte[4];
            bytes.readFully(kind);
            long head = HEAD;
            if (size == 1 && at + LONG_HEAD <= end) {
                size = bytes.readLong();
                head = LONG_HEAD;
            }
            size = size == 0 ? end - at : size;
            if (size < head || size > end - at) {
                return found;
            }
            found.add(new Box(new String(kind, StandardCharsets.ISO_8859_1), at, at + head, at + size));
            at += size;
        }
        return found;
    }

    /** The content of a box, or as much of it as is asked for. */
    byte[] read(Box box, int most) throws IOException {
        byte[] content = new byte[(int) Math.min(most, box.end() - box.body())];
        bytes.seek(box.body());
        bytes.readFully(content);
        return content;
    }

    /** Whether it says no more than which program wrote the file. */
    private boolean silent(Box box, int depth) throws IOException {
        if (!LISTS.contains(box.kind()) || depth > DEEPEST) {
            return false;
        }
        long at = box.body() + skipped(box);
        for (Box inner : boxes(at, box.end())) {
            if (!SILENT.contains(inner.kind()) && !silent(inner, depth + 1)) {
                return false;
            }
            at = inner.end();
        }
        return box.end() - at < HEAD;
    }

    /** A {@code meta} has a version before its content, except in files of QuickTime. */
    private int skipped(Box box) throws IOException {
        String begin = new String(read(box, HEAD), StandardCharsets.ISO_8859_1);
        return box.kind().equals("meta") && !begin.endsWith("hdlr") ? VERSION : 0;
    }

    private boolean measures(Box track) throws IOException {
        for (Box media : boxes(track.body(), track.end())) {
            for (Box inner : media.kind().equals("mdia") ? boxes(media.body(), media.end()) : List.<Box>of()) {
                byte[] said = inner.kind().equals("hdlr") ? read(inner, 12) : new byte[0];
                if (new String(said, StandardCharsets.ISO_8859_1).endsWith("meta")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void blank(Box box) throws IOException {
        bytes.seek(box.at() + VERSION);
        bytes.write("free".getBytes(StandardCharsets.US_ASCII));
        zero(box.body(), box.end());
        changed = true;
    }

    /** Within the file, and not over and over: the tables of a file may say anything. */
    private void zero(long from, long to) throws IOException {
        long end = Math.min(to, bytes.length());
        for (long at = Math.max(0, from); at < end && left > 0; at += CHUNK) {
            int count = (int) Math.min(CHUNK, end - at);
            bytes.seek(at);
            bytes.write(new byte[count]);
            left -= count;
        }
    }
}
