package org.pingandeng.portal.works;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pupil's film does not tell where the pupil lives. */
class FilmTracesTest {

    private static final String PLACE = "+37.7800+107.4100/";

    @TempDir
    Path home;

    private static byte[] box(String kind, byte[]... inside) {
        int size = 8 + Arrays.stream(inside).mapToInt(each -> each.length).sum();
        ByteBuffer box = ByteBuffer.allocate(size);
        box.putInt(size).put(kind.getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] each : inside) {
            box.put(each);
        }
        return box.array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        byte[] boxed = box("free", parts);
        return Arrays.copyOfRange(boxed, 8, boxed.length);
    }

    private static byte[] film() {
        return joined(
                box("ftyp", bytes("mp42\0\0\0\0isom")),
                box(
                        "moov",
                        box("mvhd", bytes("how long")),
                        box("trak", box("tkhd", bytes("a track")), box("meta", bytes("phone " + PLACE))),
                        box("udta", box("\u00a9xyz", bytes(PLACE)))),
                box("mdat", bytes("pictures udta meta")));
    }

    private byte[] blanked(byte[] film, boolean whole) throws IOException {
        Path file = Files.write(home.resolve("film.mp4"), film);
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            assertEquals(whole, FilmTraces.blank(open));
        }
        return Files.readAllBytes(file);
    }

    @Test
    void thePlaceIsGoneAndAllElseStandsWhereItStood() throws IOException {
        byte[] film = film();
        String before = new String(film, StandardCharsets.ISO_8859_1);
        String after = new String(blanked(film, true), StandardCharsets.ISO_8859_1);
        assertTrue(before.contains(PLACE));
        assertFalse(after.contains(PLACE));
        assertFalse(after.contains("phone"));
        assertEquals(before.length(), after.length());
        assertEquals(before.indexOf("pictures udta meta"), after.indexOf("pictures udta meta"));
        assertTrue(after.contains("how long"));
        assertTrue(after.contains("a track"));
    }

    @Test
    void whatCannotBeReadToItsEndIsNotTaken() throws IOException {
        byte[] film = film();
        blanked(Arrays.copyOf(film, film.length - 4), false);
        blanked(bytes("short"), false);
    }

    @Test
    void webmStaysAsItIs() throws IOException {
        byte[] film = joined(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, bytes("and so on"));
        assertArrayEquals(film, blanked(film, true));
    }
}
