package org.pingandeng.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Work;
import org.pingandeng.media.model.WorkFailure;
import org.pingandeng.media.model.WorkState;
import org.pingandeng.media.store.JdbcWorks;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.MediaRegister;
import org.pingandeng.media.transcode.Program;
import org.pingandeng.media.transcode.SampleFilms;
import org.pingandeng.media.transcode.Transcoder;

class TranscodingWorkTest {

    private static final Limits FILMS = Limits.of(64, Set.of(MediaType.MP4, MediaType.WAV));

    @TempDir
    Path home;

    private final JdbcWorks works = new JdbcWorks(SharedPostgres.dataSource("media"));

    private MediaLibrary library;

    private TranscodingWork work(Program program) {
        MediaFolder folder = new MediaFolder(home.resolve("media"));
        library = new MediaLibrary(folder, new MediaRegister(SharedPostgres.dataSource("media")), Clock.systemUTC());
        return new TranscodingWork(library, folder, works, new Transcoder(program), Clock.systemUTC());
    }

    private MediaId store(byte[] bytes) {
        MediaFile file = library.store(new ByteArrayInputStream(bytes), "示例.mp4", FILMS)
                .file()
                .orElseThrow();
        works.queue(file.id(), file.storedAt());
        return file.id();
    }

    private Work workUntilEnded(TranscodingWork work, MediaId id) {
        for (int round = 0; round < 50; round++) {
            work.next();
            Work now = works.find(id).orElseThrow();
            if (now.tries() > 0 && now.state() != WorkState.RUNNING) {
                return now;
            }
        }
        throw new IllegalStateException("Nobody worked at " + id);
    }

    private long leftOver() throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve("media/incoming"))) {
            return all.count() - 1;
        }
    }

    @Test
    void aFilmIsMadeAndServedInPieces() throws IOException {
        TranscodingWork work = work(SampleFilms.program());
        MediaId id = store(Files.readAllBytes(SampleFilms.film(home, "640x360", 2)));

        assertEquals(Optional.empty(), library.made(id, Made.LIST));
        assertEquals(WorkState.DONE, workUntilEnded(work, id).state());
        for (String name : new String[] {Made.LIST, Made.POSTER, Made.SOUND, "360/index.m3u8", "360/s00000.m4s"}) {
            assertTrue(library.made(id, name).isPresent(), name);
        }
        for (String name : new String[] {"../../" + id.digest(), "360/../master.m3u8", "x.sh", "360/s1.m4s"}) {
            assertEquals(Optional.empty(), library.made(id, name), name);
        }
        assertEquals(0, leftOver());
    }

    @Test
    void aBrokenFileFailsAloneAndLeavesNothing() throws IOException {
        TranscodingWork work = work(SampleFilms.program());
        byte[] film = Files.readAllBytes(SampleFilms.film(home, "320x240", 3));
        byte[] broken = java.util.Arrays.copyOf(film, film.length / 2);
        MediaId id = store(broken);
        Work ended = workUntilEnded(work, id);

        assertEquals(WorkState.FAILED, ended.state());
        assertEquals(Optional.of(WorkFailure.CUT_SHORT), ended.failure());
        assertEquals(Optional.empty(), library.made(id, Made.POSTER));
        assertEquals(0, leftOver());
    }

    @Test
    void whatIsNotTheFilesFaultIsTriedAgainLater() {
        TranscodingWork work = work(new Program(Optional.empty(), Optional.empty(), home, ""));
        byte[] head = "RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1);
        byte[] sound = new byte[200];
        new Random(UUID.randomUUID().getMostSignificantBits()).nextBytes(sound);
        System.arraycopy(head, 0, sound, 0, head.length);
        MediaId id = store(sound);
        Work ended = workUntilEnded(work, id);

        assertEquals(WorkState.WAITING, ended.state());
        assertEquals(Optional.of(WorkFailure.NO_PROGRAM), ended.failure());
        assertTrue(ended.dueAt().isAfter(ended.changedAt().plusSeconds(50)));
        assertEquals(Duration.ofMinutes(1), TranscodingWork.pause(1));
        assertEquals(Duration.ofMinutes(5), TranscodingWork.pause(2));
        assertFalse(ended.canRetry());
    }
}
