package org.pingandeng.media.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.media.model.Shelf;

/** What every shelf does, wherever it keeps its files. */
abstract class ShelfContract {

    @TempDir
    Path folder;

    /** The same shelf as another node sees it. */
    abstract Shelf shelf(String node);

    private final String prefix = "made/" + UUID.randomUUID() + "/";

    private Path draft(String words) throws IOException {
        return Files.writeString(folder.resolve(UUID.randomUUID().toString()), words);
    }

    private static String read(Optional<Path> file) throws IOException {
        return Files.readString(file.orElseThrow());
    }

    @Test
    void whatOneNodePutsThereAnotherFetches() throws IOException {
        Path draft = draft("一段影片");
        assertTrue(shelf("one").put(prefix + "360/s00000.m4s", draft));
        assertFalse(Files.exists(draft));
        assertEquals("一段影片", read(shelf("one").get(prefix + "360/s00000.m4s")));
        assertEquals("一段影片", read(shelf("two").get(prefix + "360/s00000.m4s")));
        assertEquals(Optional.empty(), shelf("one").get(prefix + "360/s00001.m4s"));
    }

    @Test
    void whatLiesThereStays() throws IOException {
        assertTrue(shelf("one").put(prefix + "a", draft("first")));
        Path second = draft("second");
        assertFalse(shelf("two").put(prefix + "a", second));
        assertFalse(Files.exists(second));
        assertEquals("first", read(shelf("two").get(prefix + "a")));
    }

    @Test
    void aFolderOfKeysIsListedAndRemovedWhole() throws IOException {
        Shelf shelf = shelf("one");
        for (String name : List.of("720/index.m3u8", "360/index.m3u8", "master.m3u8")) {
            shelf.put(prefix + name, draft(name));
        }
        shelf.put(prefix.substring(0, prefix.length() - 1) + "x/other", draft("another film"));
        assertEquals(
                List.of(prefix + "360/index.m3u8", prefix + "720/index.m3u8", prefix + "master.m3u8"),
                shelf.keys(prefix));
        shelf.remove(prefix + "master.m3u8");
        assertEquals(2, shelf.keys(prefix).size());
        shelf.remove(prefix);
        shelf.remove(prefix);
        assertEquals(List.of(), shelf.keys(prefix));
        assertEquals(Optional.empty(), shelf("one").get(prefix + "360/index.m3u8"));
    }

    @Test
    void noKeyLeadsOutside() {
        for (String key : List.of("../outside", "made/../../outside", "")) {
            assertThrows(IllegalArgumentException.class, () -> shelf("one").get(key), key);
        }
    }

    @Test
    void manyWantItAtOnce() throws Exception {
        shelf("one").put(prefix + "piece", draft("x".repeat(100_000)));
        Shelf two = shelf("two");
        ExecutorService phones = Executors.newFixedThreadPool(16);
        List<Future<Long>> all = IntStream.range(0, 64)
                .mapToObj(phone ->
                        phones.submit(() -> Files.size(two.get(prefix + "piece").orElseThrow())))
                .toList();
        for (Future<Long> each : all) {
            assertEquals(100_000, each.get());
        }
        phones.shutdown();
    }
}
