package org.pingandeng.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.model.Bundle;
import org.pingandeng.media.model.BundleSource;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.store.BundleRegister;
import org.pingandeng.media.store.MediaFolder;

class BundleKeepingTest {

    @TempDir
    Path folder;

    private Bundles bundles(MediaFolder files) {
        return new Bundles(files, new BundleRegister(SharedPostgres.dataSource("media")), Clock.systemUTC());
    }

    private static BundleSource source(Map<String, String> files) {
        return new BundleSource() {
            @Override
            public Collection<String> names() {
                return files.keySet();
            }

            @Override
            public InputStream open(String name) {
                return new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private long kept() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void filesAreGivenBackUnderTheirNames() throws IOException {
        Bundles bundles = bundles(new MediaFolder(folder));
        String words = "确认通风 " + UUID.randomUUID();
        Bundle bundle = bundles.store(source(Map.of("课件/Index.html", words, "empty.css", "")))
                .bundle()
                .orElseThrow();
        assertEquals(2, bundle.files());
        for (String name : new String[] {"课件/Index.html", "课件/index.HTML"}) {
            try (InputStream in = bundles.open(bundles.file(bundle.id(), name).orElseThrow(), 0)) {
                assertEquals(words, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        try (InputStream in =
                bundles.open(bundles.file(bundle.id(), "empty.css").orElseThrow(), 0)) {
            assertEquals(0, in.readAllBytes().length);
        }
        assertEquals(Optional.empty(), bundles.file(bundle.id(), "../Index.html"));
    }

    @Test
    void equalBundlesAndEqualFilesAreKeptOnce() throws IOException {
        Bundles bundles = bundles(new MediaFolder(folder));
        String words = UUID.randomUUID().toString();
        Bundle first =
                bundles.store(source(Map.of("a", words, "b", words))).bundle().orElseThrow();
        Bundle again =
                bundles.store(source(Map.of("b", words, "a", words))).bundle().orElseThrow();
        Bundle other =
                bundles.store(source(Map.of("a", words, "c", words))).bundle().orElseThrow();
        assertEquals(first, again);
        assertNotEquals(first.id(), other.id());
        assertEquals(1, kept());
    }

    @Test
    void aFullDiskLeavesNothingBehind() throws IOException {
        MediaFolder full = new MediaFolder(folder) {
            private int asked;

            @Override
            protected long free() {
                return ++asked > 2 ? 0 : Long.MAX_VALUE;
            }
        };
        String words = UUID.randomUUID().toString();
        Map<String, String> files = Map.of("a", words + 1, "b", words + 2, "c", words + 3);
        assertEquals(
                Optional.of(StoreRefusal.NO_SPACE),
                bundles(full).store(source(files)).refusal());
        assertEquals(0, kept());
        assertTrue(
                bundles(new MediaFolder(folder)).store(source(files)).bundle().isPresent());
    }

    @Test
    void aFileOfOneBundleIsNoFileOfAnother() {
        Bundles bundles = bundles(new MediaFolder(folder));
        Bundle one = bundles.store(source(Map.of("mine", UUID.randomUUID().toString())))
                .bundle()
                .orElseThrow();
        Bundle other = bundles.store(source(Map.of("yours", UUID.randomUUID().toString())))
                .bundle()
                .orElseThrow();
        assertTrue(bundles.file(one.id(), "mine").isPresent());
        assertEquals(Optional.empty(), bundles.file(other.id(), "mine"));
    }
}
