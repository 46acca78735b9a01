package org.pingandeng.media.probe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film that is handed out does not say where whoever took it was. */
class BareFilmTest {

    private static final String PLACE = "+37.7800+107.4100/";
    private static final String FIRST = "here 37.7801;";
    private static final String SECOND = "there 37.7802;";
    private static final byte[] BEGIN = box("ftyp", bytes("mp42\0\0\0\0isom"));
    private static final byte[] PICTURES = bytes("pictures udta meta;");

    @TempDir
    Path home;

    private static byte[] box(String kind, byte[]... inside) {
        byte[] content = joined(inside);
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(bytes(kind))
                .put(content)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(each -> each.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer all = ByteBuffer.allocate(4 * numbers.length);
        Arrays.stream(numbers).forEach(all::putInt);
        return all.array();
    }

    private static byte[] handler(String kind) {
        return box("hdlr", numbers(0, 0), bytes(kind), new byte[13]);
    }

    /** Pictures, then the places along the way, which a track of its own points at. */
    private static byte[] way() {
        byte[] data = box("mdat", PICTURES, bytes(FIRST), bytes(SECOND), bytes("more pictures"));
        int at = BEGIN.length + 8 + PICTURES.length;
        byte[] table = box(
                "stbl",
                box("stsc", numbers(0, 1, 1, 2, 1)),
                box("stsz", numbers(0, 0, 2, FIRST.length(), SECOND.length())),
                box("stco", numbers(0, 1, at)));
        byte[] places = box("trak", box("mdia", handler("meta"), box("minf", table)));
        byte[] pictures = box("trak", box("tkhd", bytes("turned")), box("mdia", handler("vide")));
        return joined(BEGIN, data, box("moov", box("mvhd", bytes("how long")), pictures, places));
    }

    private String stripped(byte[] film, boolean something) throws IOException {
        Path file = Files.write(home.resolve("film.mp4"), film);
        assertEquals(something, BareFilm.strip(file));
        byte[] after = Files.readAllBytes(file);
        assertEquals(film.length, after.length, "all else stands where it stood");
        assertFalse(BareFilm.strip(file), "nothing is left to take");
        return new String(after, StandardCharsets.ISO_8859_1);
    }

    @Test
    void placeAndDeviceAreGone() throws IOException {
        byte[] film = joined(
                BEGIN,
                box("uuid", bytes("0123456789abcdef<x:xmpmeta/>")),
                box(
                        "moov",
                        box("mvhd", bytes("how long")),
                        box("meta", handler("mdta"), box("keys", bytes("com.apple.quicktime.model"))),
                        box("trak", box("tkhd", bytes("a track")), box("udta", box("name", bytes("somebody")))),
                        box("udta", box("\u00a9xyz", bytes(PLACE)))),
                box("mdat", PICTURES));
        String after = stripped(film, true);
        for (String telling : new String[] {PLACE, "xmpmeta", "com.apple", "somebody"}) {
            assertFalse(after.contains(telling), telling);
        }
        assertTrue(after.contains("how long") && after.contains("a track") && after.contains("pictures udta meta;"));
    }

    @Test
    void placesAlongTheWayAreGoneWithTheTrackThatPointsAtThem() throws IOException {
        String after = stripped(way(), true);
        assertFalse(after.contains("37.78"), after);
        for (String kept : new String[] {"pictures udta meta;", "more pictures", "turned"}) {
            assertTrue(after.contains(kept), kept);
        }
    }

    @Test
    void theNameOfAProgramStaysAndNothingIsChanged() throws IOException {
        byte[] program = box("ilst", box("\u00a9too", box("data", bytes("Lavf59"))));
        byte[] film = joined(
                BEGIN,
                box("moov", box("udta", box("meta", numbers(0), handler("mdir"), program))),
                box("mdat", bytes(PLACE)));
        assertTrue(stripped(film, false).contains("Lavf59"));
    }

    @Test
    void whatIsBrokenIsStrippedAsFarAsItCanBeReadAndTablesThatLieDoNoHarm() throws IOException {
        byte[] film = way();
        stripped(Arrays.copyOf(film, BEGIN.length + 20), false);
        stripped(bytes("short"), false);
        byte[] table = box(
                "stbl",
                box("stsc", numbers(0, 1, 1, Integer.MAX_VALUE, 1)),
                box("stsz", numbers(0, -1, Integer.MAX_VALUE)),
                box("stco", numbers(0, Integer.MAX_VALUE, 1 << 20, -1)));
        byte[] track = box("trak", box("mdia", handler("meta"), box("minf", table)));
        byte[] lying = joined(BEGIN, box("moov", track));
        Path file = Files.write(home.resolve("lying.mp4"), lying);
        assertTrue(BareFilm.strip(file));
        assertArrayEquals(BEGIN, Arrays.copyOf(Files.readAllBytes(file), BEGIN.length));
    }
}
