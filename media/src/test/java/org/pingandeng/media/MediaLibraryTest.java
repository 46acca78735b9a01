package org.pingandeng.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.model.Storing;
import org.pingandeng.media.store.JdbcGifts;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.MediaRegister;

class MediaLibraryTest {

    private static final Limits CAPTIONS = Limits.of(1, Set.of(MediaType.CAPTIONS));

    @TempDir
    Path folder;

    private final MediaRegister register = new MediaRegister(SharedPostgres.dataSource("media"));

    private MediaLibrary library() {
        return new MediaLibrary(new MediaFolder(folder), register, Clock.systemUTC());
    }

    private static byte[] captions(String words) {
        return ("WEBVTT\n\n00:00.000 --> 00:02.000\n" + words + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void keepsWhatItIsGivenAndGivesItBackFromAnyByte() throws IOException {
        byte[] given = captions(UUID.randomUUID().toString());
        MediaFile file = library()
                .store(in(given), "../../字幕\u0000.vtt", CAPTIONS)
                .file()
                .orElseThrow();

        assertEquals(MediaType.CAPTIONS, file.type());
        assertEquals(given.length, file.bytes());
        assertFalse(file.name().contains("/"));
        try (InputStream all = library().open(file.id(), 0);
                InputStream tail = library().open(file.id(), 7)) {
            assertArrayEquals(given, all.readAllBytes());
            assertEquals(given.length - 7, tail.readAllBytes().length);
        }
    }

    @Test
    void equalFilesAreKeptOnce() throws IOException {
        byte[] given = captions(UUID.randomUUID().toString());
        MediaFile first =
                library().store(in(given), "first.vtt", CAPTIONS).file().orElseThrow();
        MediaFile second =
                library().store(in(given), "second.vtt", CAPTIONS).file().orElseThrow();

        assertEquals(first, second);
        assertEquals(1, files().size());
    }

    @Test
    void aNameDoesNotMakeAType() throws IOException {
        Storing storing = library().store(in("<script>alert(1)</script>".getBytes()), "film.mp4", CAPTIONS);

        assertEquals(Optional.of(StoreRefusal.TYPE_NOT_ALLOWED), storing.refusal());
        assertTrue(files().isEmpty());
    }

    @Test
    void tooLargeAndEmptyAreRefusedAndLeaveNothing() throws IOException {
        byte[] given = captions("x".repeat(500));
        assertEquals(
                Optional.of(StoreRefusal.TOO_LARGE),
                library()
                        .store(in(given), "a.vtt", new Limits(given.length - 1L, Set.of(MediaType.CAPTIONS)))
                        .refusal());
        assertEquals(
                Optional.of(StoreRefusal.EMPTY),
                library().store(in(new byte[0]), "a.vtt", CAPTIONS).refusal());
        assertTrue(files().isEmpty());
    }

    @Test
    void aFullDiskIsARefusal() throws IOException {
        MediaFolder full = new MediaFolder(folder) {
            @Override
            protected long free() {
                return 0;
            }
        };
        Storing storing =
                new MediaLibrary(full, register, Clock.systemUTC()).store(in(captions("a")), "a.vtt", CAPTIONS);

        assertEquals(Optional.of(StoreRefusal.NO_SPACE), storing.refusal());
        assertTrue(files().isEmpty());
    }

    @Test
    void aFaultLeavesNoOrphan() throws IOException {
        MediaRegister broken = new MediaRegister(SharedPostgres.dataSource("media")) {
            @Override
            public void enter(MediaFile file) {
                throw new IllegalStateException("down");
            }
        };
        MediaLibrary library = new MediaLibrary(new MediaFolder(folder), broken, Clock.systemUTC());
        byte[] given = captions(UUID.randomUUID().toString());

        assertThrows(IllegalStateException.class, () -> library.store(in(given), "a.vtt", CAPTIONS));
        assertTrue(files().isEmpty());
    }

    @Test
    void filesAreChosenPageByPageByThoseWhoNameOrGaveThem() {
        UUID giver = UUID.randomUUID();
        List<MediaId> three = Stream.of("一", "二", "三")
                .map(words -> library()
                        .store(in(captions(words + UUID.randomUUID())), words + ".vtt", CAPTIONS)
                        .file()
                        .orElseThrow()
                        .id())
                .toList();
        JdbcGifts gifts = new JdbcGifts(SharedPostgres.dataSource("media"));
        gifts.note(
                giver, UUID.randomUUID(), three.get(0), "我的.vtt", Instant.now().plusSeconds(60));
        Set<MediaId> named = Set.of(three.get(1));
        Set<MediaType> captions = Set.of(MediaType.CAPTIONS);

        List<MediaFile> all = library().choice(named, Optional.of(giver), captions, 0, 9);
        assertEquals(
                List.of(three.get(0), three.get(1)),
                all.stream().map(MediaFile::id).toList());
        assertEquals("我的.vtt", all.get(0).name(), "as its giver calls it");
        assertEquals(
                List.of(three.get(1)),
                library().choice(named, Optional.of(giver), captions, 1, 1).stream()
                        .map(MediaFile::id)
                        .toList());
        assertEquals(List.of(), library().choice(named, Optional.empty(), MediaType.PICTURE, 0, 9));
        assertEquals(List.of(), library().choice(Set.of(), Optional.of(UUID.randomUUID()), captions, 0, 9));
        assertTrue(gifts.gave(giver, three.get(0)));
        assertFalse(gifts.gave(giver, three.get(1)));
    }
}
