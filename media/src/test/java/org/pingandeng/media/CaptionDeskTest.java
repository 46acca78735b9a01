package org.pingandeng.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.caption.Cue;
import org.pingandeng.media.caption.CueFault;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Size;
import org.pingandeng.media.store.JdbcCaptions;
import org.pingandeng.media.store.JdbcWorks;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.MediaRegister;

class CaptionDeskTest {

    @TempDir
    Path folder;

    private final MediaRegister register = new MediaRegister(SharedPostgres.dataSource("media"));
    private final JdbcWorks works = new JdbcWorks(SharedPostgres.dataSource("media"));
    private final UUID person = UUID.randomUUID();
    private final MediaId film = new MediaId((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
    private CaptionDesk desk;

    @BeforeEach
    void aFilmOfOneMinute() {
        Clock clock = Clock.systemUTC();
        MediaLibrary library = new MediaLibrary(new MediaFolder(folder), register, clock);
        desk = new CaptionDesk(new JdbcCaptions(SharedPostgres.dataSource("media")), library, works, clock);
        register.enter(new MediaFile(film, MediaType.MP4, 10, "示例.mp4", clock.instant()));
        works.queue(film, Instant.EPOCH);
        UUID lease = UUID.randomUUID();
        while (works.find(film).orElseThrow().tries() == 0) {
            works.claim(lease, 3, clock.instant(), clock.instant().plusSeconds(60));
        }
        works.done(film, lease, new Made(Duration.ofMinutes(1), List.of(new Size(640, 360)), true, 1), clock.instant());
    }

    private CaptionDesk.Keeping keep(int seen, Cue... cues) {
        return desk.keep(film, "zh", seen, List.of(cues), person);
    }

    @Test
    void eachChangeIsAVersionAndTheNewestIsShown() {
        Cue first = Cue.of(0, 2000, "先通风");
        Cue second = Cue.of(2000, 4000, "再检测");
        assertEquals(1, keep(0, first).version().orElseThrow().number());
        assertEquals(1, keep(0, first).version().orElseThrow().number());
        assertEquals(2, keep(1, first, second).version().orElseThrow().number());
        assertEquals(List.of(first, second), desk.lines(desk.shown(film, "zh").orElseThrow()));
        assertEquals(2, desk.versions(film, "zh").size());
        assertEquals(Optional.empty(), desk.shown(film, "en"));
    }

    @Test
    void whoeverDidNotSeeTheNewestVersionIsTold() {
        keep(0, Cue.of(0, 2000, "一"));
        CaptionDesk.Keeping late = keep(0, Cue.of(0, 2000, "二"));
        assertTrue(late.outdated() && late.version().isEmpty());
    }

    @Test
    void whatIsWrongIsNotKept() {
        List<CueFault> faults =
                keep(0, Cue.of(0, 2000, "一"), Cue.of(70_000, 71_000, "二")).faults();
        assertEquals(List.of(new CueFault(2, CueFault.Kind.BEYOND_FILM)), faults);
        assertEquals(Optional.empty(), desk.shown(film, "zh"));
    }
}
