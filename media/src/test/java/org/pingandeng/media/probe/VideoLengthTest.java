package org.pingandeng.media.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.media.model.MediaType;

class VideoLengthTest {

    @TempDir
    Path folder;

    private static byte[] box(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(1000);
        for (byte[] part : parts) {
            all.put(part);
        }
        return java.util.Arrays.copyOf(all.array(), all.position());
    }

    private Path film(int perSecond, int units) throws IOException {
        byte[] header = ByteBuffer.allocate(100)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(perSecond)
                .putInt(units)
                .array();
        byte[] all = join(
                box("ftyp", "isom\0\0\2\0isomiso2mp41".getBytes(StandardCharsets.US_ASCII)),
                box("free", new byte[12]),
                box("moov", box("mvhd", header)));
        return Files.write(folder.resolve("film"), all);
    }

    @Test
    void readsTheMovieHeader() throws IOException {
        Path film = film(600, 600 * 58 + 300);
        assertEquals(Optional.of(MediaType.MP4), ContentType.of(film));
        assertEquals(Optional.of(Duration.ofMillis(58_500)), VideoLength.of(film));
    }

    @Test
    void nonsenseHasNoLength() throws IOException {
        assertEquals(Optional.empty(), VideoLength.of(film(0, 5)));
        assertEquals(
                Optional.empty(), VideoLength.of(Files.write(folder.resolve("short"), new byte[] {0, 0, 0, 9, 1})));
        assertEquals(Optional.empty(), VideoLength.of(Files.write(folder.resolve("zero"), new byte[64])));
    }
}
