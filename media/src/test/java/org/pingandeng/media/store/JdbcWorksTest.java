package org.pingandeng.media.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Size;
import org.pingandeng.media.model.Work;
import org.pingandeng.media.model.WorkEvent;
import org.pingandeng.media.model.WorkEvent.Kind;
import org.pingandeng.media.model.WorkFailure;
import org.pingandeng.media.model.WorkState;

class JdbcWorksTest {

    private static final Instant NOON = Instant.parse("2026-11-30T04:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Made MADE =
            new Made(Duration.ofSeconds(9), List.of(new Size(640, 360), new Size(1280, 720)), true, 1234);

    private final JdbcWorks works = new JdbcWorks(SharedPostgres.dataSource("media"));
    private final MediaRegister register = new MediaRegister(SharedPostgres.dataSource("media"));
    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void nothingWaits() {
        new Sql(SharedPostgres.dataSource("media")).change("delete from media.job_event");
        new Sql(SharedPostgres.dataSource("media")).change("delete from media.job");
    }

    private MediaId film() {
        MediaId id = new MediaId((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
        register.enter(new MediaFile(id, MediaType.MP4, 10, "示例.mp4", NOON));
        works.queue(id, NOON);
        return id;
    }

    private Optional<Work> claim(UUID lease, Instant now) {
        return works.claim(lease, 3, now, now.plus(LEASE));
    }

    private WorkState state(MediaId id) {
        return works.find(id).orElseThrow().state();
    }

    private List<Kind> kinds(MediaId id) {
        return works.events(id).stream().map(WorkEvent::kind).toList();
    }

    @Test
    void whatIsAskedForTwiceIsPutDownOnce() {
        MediaId id = film();
        works.queue(id, NOON.plusSeconds(5));
        assertEquals(List.of(Kind.QUEUED), kinds(id));
        assertEquals(1, works.count(Optional.empty()));
    }

    @Test
    void filmsThatWereThereBeforeAreFoundAndDocumentsAreNot() {
        works.queueMissing(NOON);
        MediaId film = new MediaId((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
        MediaId document = new MediaId((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
        register.enter(new MediaFile(film, MediaType.WEBM, 10, "old.webm", NOON));
        register.enter(new MediaFile(document, MediaType.PDF, 10, "old.pdf", NOON));
        assertEquals(1, works.queueMissing(NOON));
        assertEquals(0, works.queueMissing(NOON));
        assertEquals(WorkState.WAITING, state(film));
        assertEquals(Optional.empty(), works.find(document));
    }

    @Test
    void aFilmGoesFromWaitingToDone() {
        MediaId id = film();
        UUID lease = UUID.randomUUID();
        assertEquals(id, claim(lease, NOON).orElseThrow().file().id());
        assertEquals(Optional.empty(), claim(UUID.randomUUID(), NOON));
        assertTrue(works.alive(id, lease, 40, NOON.plus(LEASE)));
        assertEquals(40, works.find(id).orElseThrow().percent());
        assertEquals(Optional.empty(), works.made(id));
        assertTrue(works.done(id, lease, MADE, NOON.plusSeconds(9)));
        assertEquals(Optional.of(MADE), works.made(id));
        assertEquals(List.of(Kind.QUEUED, Kind.STARTED, Kind.DONE), kinds(id));
    }

    @Test
    void whatSomebodyGaveGoesBeforeWhatCameWithAShipment() {
        List<MediaId> shipped = List.of(film(), film(), film());
        MediaId given = film();
        new JdbcGifts(SharedPostgres.dataSource("media")).note(person, UUID.randomUUID(), given, "示例.mp4", NOON);
        assertEquals(given, claim(UUID.randomUUID(), NOON).orElseThrow().file().id());
        assertTrue(shipped.contains(
                claim(UUID.randomUUID(), NOON).orElseThrow().file().id()));
    }

    @Test
    void aNodeThatFellSilentLosesItsWorkToAnotherAndCannotEndItAnyMore() {
        MediaId id = film();
        UUID dead = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        claim(dead, NOON);
        Instant later = NOON.plus(LEASE).plusSeconds(1);
        assertEquals(2, claim(other, later).orElseThrow().tries());
        assertFalse(works.alive(id, dead, 90, later.plus(LEASE)));
        assertFalse(works.done(id, dead, MADE, later));
        assertEquals(WorkState.RUNNING, state(id));
        assertEquals(List.of(Kind.QUEUED, Kind.STARTED, Kind.RESUMED), kinds(id));
    }

    @Test
    void whatNoNodeSurvivesIsGivenUp() {
        MediaId id = film();
        Instant now = NOON;
        for (int node = 0; node < 3; node++) {
            assertTrue(claim(UUID.randomUUID(), now).isPresent());
            now = now.plus(LEASE).plusSeconds(1);
        }
        assertEquals(Optional.empty(), claim(UUID.randomUUID(), now));
        assertEquals(
                Optional.of(WorkFailure.GAVE_UP), works.find(id).orElseThrow().failure());
        assertEquals(WorkState.FAILED, state(id));
    }

    @Test
    void aFailureWaitsForItsTimeAndAPersonCanHaveItBegunAnew() {
        MediaId id = film();
        UUID lease = UUID.randomUUID();
        claim(lease, NOON);
        works.again(id, lease, WorkFailure.NO_SPACE, "full", NOON.plusSeconds(60), NOON);
        assertEquals(Optional.empty(), claim(UUID.randomUUID(), NOON.plusSeconds(59)));
        UUID second = UUID.randomUUID();
        assertTrue(claim(second, NOON.plusSeconds(60)).isPresent());
        works.failed(id, second, WorkFailure.UNREADABLE, "x".repeat(1000), NOON.plusSeconds(61));
        assertEquals(WorkState.FAILED, state(id));

        assertTrue(works.retry(id, person, NOON.plusSeconds(90)));
        assertFalse(works.retry(id, person, NOON.plusSeconds(91)));
        assertEquals(0, works.find(id).orElseThrow().tries());
        assertEquals(
                List.of(Kind.QUEUED, Kind.STARTED, Kind.AGAIN, Kind.STARTED, Kind.FAILED, Kind.RETRIED), kinds(id));
    }

    @Test
    void aPersonStopsWhatWaitsAtOnceAndWhatRunsWithTheNextSignOfLife() {
        MediaId waits = film();
        assertTrue(works.cancel(waits, person, NOON));
        assertFalse(works.cancel(waits, person, NOON));
        assertEquals(WorkState.CANCELLED, state(waits));

        MediaId runs = film();
        UUID lease = UUID.randomUUID();
        claim(lease, NOON);
        assertTrue(works.cancel(runs, person, NOON));
        assertFalse(works.alive(runs, lease, 10, NOON.plus(LEASE)));
        works.giveBack(runs, lease, NOON);
        assertEquals(WorkState.CANCELLED, state(runs));
        assertEquals(List.of(Kind.QUEUED, Kind.STARTED, Kind.CANCELLED), kinds(runs));
    }

    @Test
    void manyWorkersNeverHaveTheSame() throws Exception {
        Set<MediaId> taken = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 40).forEach(film -> film());
        ExecutorService workers = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> all = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(worker -> () -> {
                    boolean alone = true;
                    Optional<Work> work = claim(UUID.randomUUID(), NOON);
                    while (work.isPresent()) {
                        alone &= taken.add(work.get().file().id());
                        work = claim(UUID.randomUUID(), NOON);
                    }
                    return alone;
                })
                .toList();
        for (var each : workers.invokeAll(all)) {
            assertTrue(each.get());
        }
        workers.shutdown();
        assertEquals(40, taken.size());
    }
}
