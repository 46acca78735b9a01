package org.pingandeng.media.transcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Whole;
import org.pingandeng.media.probe.VideoLength;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.MediaRegister;

/** A phone wrote into a film where it was taken: neither what is made of it nor what the library keeps says so. */
class WhereaboutsTest {

    private static final String LATITUDE = "37.8000";
    private static final Limits FILMS = Limits.of(10, MediaType.VIDEO);

    @TempDir
    Path folder;

    private List<Path> films;

    @BeforeEach
    void filmsOfTwoKindsOfPhones() {
        String place = "location=+37.8000+107.4000/";
        films = List.of(
                SampleFilms.film(folder, "320x240", 2, "-metadata", place),
                SampleFilms.film(folder, "320x240", 2, "-metadata", place, "-f", "mov"));
        films.forEach(film -> assertTrue(said(film).contains(LATITUDE), said(film)));
    }

    private String said(Path film) {
        List<String> words = new ArrayList<>(SampleFilms.program().command().orElseThrow());
        words.addAll(List.of("-hide_banner", "-i", film.toString()));
        return Run.of(words, folder, Duration.ofSeconds(30), line -> {}, () -> Run.Look.GO_ON)
                .errors();
    }

    @Test
    void whatIsMadeForPhonesDoesNotSayIt() throws IOException {
        for (Path film : films) {
            Path out = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
            Outcome outcome = new Transcoder(SampleFilms.program()).make(film, MediaType.MP4, out, percent -> true);
            assertEquals(Optional.empty(), outcome.failure(), outcome.detail());
            for (String made : List.of(Made.SOUND, Made.LIST, Made.POSTER)) {
                String told = said(out.resolve(made));
                assertTrue(told.contains("Input #0"), told);
                assertFalse(told.contains(LATITUDE), made + ": " + told);
            }
        }
    }

    @Test
    void theLibraryKeepsTheFilmWithoutIt() throws IOException {
        MediaLibrary library = new MediaLibrary(
                new MediaFolder(folder.resolve("media")),
                new MediaRegister(SharedPostgres.dataSource("media")),
                Clock.systemUTC());
        for (Path film : films) {
            byte[] given = Files.readAllBytes(film);
            MediaFile stored = library.store(new ByteArrayInputStream(given), "示例.mp4", FILMS)
                    .file()
                    .orElseThrow();
            Path kept = library.path(stored.id()).orElseThrow();
            assertFalse(said(kept).contains(LATITUDE), said(kept));
            assertEquals(VideoLength.of(film), VideoLength.of(kept));
            assertEquals(given.length, Files.size(kept));
            MediaFile again = library.adopt(new Whole(film, "示例.mp4", Optional.empty()), FILMS)
                    .file()
                    .orElseThrow();
            assertEquals(stored.id(), again.id(), "the same film is kept once");
            assertEquals(
                    stored.id(),
                    library.examine(new ByteArrayInputStream(given), "示例.mp4", FILMS)
                            .file()
                            .orElseThrow()
                            .id());
        }
    }
}
