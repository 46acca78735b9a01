package org.pingandeng.media.probe;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.pingandeng.media.probe.BareFilm.Box;

/** Where the samples of a track lie in the file (ISO/IEC 14496-12, the boxes of {@code stbl}). */
final class SamplePlaces {

    private static final int TABLE_AT_MOST = 4 << 20;
    private static final long UNSIGNED = 0xffffffffL;

    /** Before the entries of a table: version and flags, and how many there are. */
    private static final int BEGIN = 8;

    private static final int RUN = 12;

    private final BareFilm film;
    private final Box track;

    /**
     * Of a track that is not read yet.
     *
     * @param film holds it
     * @param track its box
     */
    SamplePlaces(BareFilm film, Box track) {
        this.film = film;
        this.track = track;
    }

    /**
     * The stretches in which samples lie.
     *
     * @return from and to; none where the tables make no sense
     * @throws IOException when the file cannot be read
     */
    List<long[]> all() throws IOException {
        List<long[]> places = new ArrayList<>();
        try {
            Box table = inner(inner(inner(track, "mdia"), "minf"), "stbl");
            Box wide = inner(table, "co64");
            Box offsets = wide == null ? inner(table, "stco") : wide;
            Box runs = inner(table, "stsc");
            Box sizes = inner(table, "stsz");
            if (offsets != null && runs != null && sizes != null) {
                collect(content(offsets), wide != null, content(runs), content(sizes), places);
            }
        } catch (IndexOutOfBoundsException cutShort) {
            return places; // what was found so far is all that can be known
        }
        return places;
    }

    private Box inner(Box box, String kind) throws IOException {
        for (Box each : box == null ? List.<Box>of() : film.boxes(box.body(), box.end())) {
            if (each.kind().equals(kind)) {
                return each;
            }
        }
        return null;
    }

    private ByteBuffer content(Box box) throws IOException {
        return ByteBuffer.wrap(film.read(box, TABLE_AT_MOST));
    }

    /** Chunks lie anywhere; runs say how many samples a chunk has, from one chunk on until the next run. */
    private static void collect(
            ByteBuffer offsets, boolean wide, ByteBuffer runs, ByteBuffer sizes, List<long[]> places) {
        int chunks = offsets.getInt(4);
        int run = 0;
        int sample = 0;
        for (int chunk = 0; chunk < chunks; chunk++) {
            while (run + 1 < runs.getInt(4) && runs.getInt(BEGIN + RUN * (run + 1)) <= chunk + 1) {
                run++;
            }
            int count = Math.max(0, Math.min(runs.getInt(BEGIN + RUN * run + 4), sizes.getInt(BEGIN) - sample));
            long at = wide ? offsets.getLong(BEGIN + 8 * chunk) : offsets.getInt(BEGIN + 4 * chunk) & UNSIGNED;
            places.add(new long[] {at, at + length(sizes, sample, count)});
            sample += count;
        }
    }

    /** All samples have one size, or each has its own. */
    private static long length(ByteBuffer sizes, int first, int count) {
        long each = sizes.getInt(4) & UNSIGNED;
        if (each > 0) {
            return each * count;
        }
        long sum = 0;
        for (int at = first; at < first + count; at++) {
            sum += sizes.getInt(BEGIN + 4 + 4 * at) & UNSIGNED;
        }
        return sum;
    }
}
