package org.pingandeng.portal.works;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Phones write into films where and with what they were taken. No player needs that, so it is blanked. */
final class FilmTraces {

    private static final Set<String> AROUND = Set.of("moov", "trak");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int WEBM = 0x1A45DFA3;
    private static final int CHUNK = 8_192;
    private static final long UNSIGNED = 0xffff_ffffL;

    private final FileChannel film;

    private FilmTraces(FileChannel film) {
        this.film = film;
    }

    /**
     * Blanks them in place; sizes stay, so that all places in the file stay good. WebM has none of them.
     *
     * @param film open for reading and writing
     * @return whether it could be read to its end
     * @throws IOException when the file cannot be read or written
     */
    static boolean blank(FileChannel film) throws IOException {
        long size = film.size();
        FilmTraces traces = new FilmTraces(film);
        return size >= HEAD && (traces.read(0, HEAD).getInt(0) == WEBM || traces.blank(0, size));
    }

    private boolean blank(long from, long to) throws IOException {
        long at = from;
        while (at + HEAD <= to) {
            ByteBuffer head = read(at, (int) Math.min(LONG_HEAD, to - at));
            boolean large = head.getInt(0) == 1 && head.limit() == LONG_HEAD;
            long first = large ? LONG_HEAD : HEAD;
            long size = size(head, large, to - at);
            if (size < first || size > to - at) {
                return false;
            }
            String kind = new String(head.array(), Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
            if (TELLING.contains(kind)) {
                write(at + Integer.BYTES, ByteBuffer.wrap("free".getBytes(StandardCharsets.US_ASCII)));
                zero(at + first, at + size);
            } else if (AROUND.contains(kind) && !blank(at + first, at + size)) {
                return false;
            }
            at += size;
        }
        return true;
    }

    private static long size(ByteBuffer head, boolean large, long left) {
        if (large) {
            return head.getLong(HEAD);
        }
        return head.getInt(0) == 0 ? left : head.getInt(0) & UNSIGNED;
    }

    private ByteBuffer read(long at, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (film.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("The film ends too early");
            }
        }
        return bytes.flip();
    }

    private void zero(long from, long to) throws IOException {
        for (long at = from; at < to; at += CHUNK) {
            write(at, ByteBuffer.allocate((int) Math.min(CHUNK, to - at)));
        }
    }

    private void write(long at, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            film.write(bytes, at + bytes.position());
        }
    }
}
