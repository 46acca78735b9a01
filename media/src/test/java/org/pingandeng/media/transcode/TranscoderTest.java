package org.pingandeng.media.transcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Size;
import org.pingandeng.media.model.WorkFailure;

class TranscoderTest {

    @TempDir
    Path folder;

    private final Transcoder transcoder = new Transcoder(SampleFilms.program());
    private Path out;

    @BeforeEach
    void place() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
    }

    private Outcome make(Path film, MediaType type) throws IOException {
        return transcoder.make(film, type, out, percent -> true);
    }

    private Made made(Path film, MediaType type) throws IOException {
        Outcome outcome = make(film, type);
        assertEquals(Optional.empty(), outcome.failure(), outcome.detail());
        return outcome.made().orElseThrow();
    }

    @Test
    void aFilmIsMadeInTwoSizesCutAtTheSameSecondsWithSoundAndPoster() throws IOException {
        List<Integer> percents = new ArrayList<>();
        Outcome outcome = transcoder.make(
                SampleFilms.film(folder, "1280x720", 9), MediaType.MP4, out, percent -> percents.add(percent));
        Made made = outcome.made().orElseThrow();

        assertEquals(List.of(new Size(640, 360), new Size(1280, 720)), made.sizes());
        assertEquals(9, made.length().toSeconds(), 1);
        assertTrue(made.sound() && made.bytes() > 0);
        assertEquals(cuts("360"), cuts("720"));
        assertEquals(List.of("4.0", "4.0", "1.0"), cuts("360"));
        List<String> list = Files.readAllLines(out.resolve(Made.LIST));
        assertTrue(list.contains("360/index.m3u8") && list.contains("720/index.m3u8"), list.toString());
        assertTrue(list.get(3).contains("RESOLUTION=640x360") && list.get(3).contains("mp4a"), list.get(3));
        assertTrue(Files.size(out.resolve(Made.POSTER)) > 500);
        assertEquals(
                MediaType.M4A,
                org.pingandeng.media.probe.ContentType.of(out.resolve(Made.SOUND))
                        .orElseThrow());
        assertFalse(percents.isEmpty());
        for (String name : List.of("360", "720")) {
            assertEquals("yuv420p", codec(out.resolve(name)));
        }
    }

    private List<String> cuts(String size) throws IOException {
        return Files.readAllLines(out.resolve(size).resolve(Recipe.SIZE_LIST)).stream()
                .filter(line -> line.startsWith("#EXTINF:"))
                .map(line -> line.substring(8, 11))
                .toList();
    }

    private static String codec(Path pieces) throws IOException {
        List<String> words = new ArrayList<>(SampleFilms.program().command().orElseThrow());
        words.addAll(
                List.of("-hide_banner", "-i", pieces.resolve(Recipe.SIZE_LIST).toString()));
        String said = Run.of(words, pieces, Duration.ofSeconds(30), line -> {}, () -> Run.Look.GO_ON)
                .errors();
        assertTrue(said.contains("Video: h264 (Main)") && said.contains("Audio: aac"), said);
        return said.contains("yuv420p") ? "yuv420p" : said;
    }

    @Test
    void nothingIsMadeLargerThanItCame() throws IOException {
        assertEquals(
                List.of(new Size(480, 360), new Size(640, 480)),
                made(SampleFilms.film(folder, "640x480", 2), MediaType.MP4).sizes());
    }

    @Test
    void anUprightFilmStaysUprightAndOneWithoutSoundIsAFilmToo() throws IOException {
        Path film = SampleFilms.film(folder, "180x320", 2, "-an");
        Made made = made(film, MediaType.MP4);
        assertEquals(List.of(new Size(180, 320)), made.sizes());
        assertFalse(made.sound());
        assertFalse(Files.exists(out.resolve(Made.SOUND)));
        assertTrue(Files.exists(out.resolve("180/" + Recipe.SIZE_LIST)));
    }

    @Test
    void aSoundBecomesOneSmallFile() throws IOException {
        Path sound = SampleFilms.make(folder.resolve("a.wav"), "-f", "lavfi", "-i", "sine=frequency=300", "-t", "3");
        Made made = made(sound, MediaType.WAV);
        assertEquals(List.of(), made.sizes());
        assertEquals(3, made.length().toSeconds(), 1);
        assertTrue(Files.size(out.resolve(Made.SOUND)) < Files.size(sound));
    }

    @Test
    void aFilmWhoseEndIsMissingIsToldSo() throws IOException {
        Path whole = SampleFilms.film(folder, "320x240", 6);
        assertEquals(
                Optional.of(WorkFailure.CUT_SHORT),
                make(SampleFilms.cut(whole, 0.6), MediaType.MP4).failure());
        Path streaming = SampleFilms.film(folder, "320x240", 6, "-movflags", "+faststart");
        assertEquals(
                Optional.of(WorkFailure.CUT_SHORT),
                make(SampleFilms.cut(streaming, 0.5), MediaType.MP4).failure());
    }

    @Test
    void aListOfOtherFilesIsNotFollowed() throws IOException {
        Path secret = SampleFilms.film(folder, "320x240", 2);
        Path list = Files.writeString(
                folder.resolve("list.mp4"),
                "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n" + secret.toUri() + "\n#EXT-X-ENDLIST\n");
        Path script = Files.writeString(folder.resolve("script.mp4"), "ffconcat version 1.0\nfile '" + secret + "'\n");
        for (Path hostile : List.of(list, script)) {
            for (MediaType type : List.of(MediaType.MP4, MediaType.WEBM)) {
                assertEquals(
                        Optional.of(WorkFailure.UNREADABLE), make(hostile, type).failure(), hostile + " " + type);
            }
        }
    }

    @Test
    void emptinessIsUnreadable() throws IOException {
        Path zeros = Files.write(folder.resolve("zeros.mp4"), new byte[300_000]);
        for (MediaType type : List.of(MediaType.MP4, MediaType.WEBM, MediaType.OGG, MediaType.WAV, MediaType.MP3)) {
            Outcome outcome = make(zeros, type);
            assertEquals(Optional.of(WorkFailure.UNREADABLE), outcome.failure(), type.name());
            assertFalse(outcome.detail().contains(folder.toString()), outcome.detail());
        }
    }

    @Test
    void aPictureBeyondMeasureIsNotEvenBegun() throws IOException {
        Path film = SampleFilms.film(folder, "320x240", 1);
        byte[] bytes = Files.readAllBytes(film);
        for (int at = 0; at + 8 < bytes.length; at++) {
            boolean sides = bytes[at] == 'a' && bytes[at + 1] == 'v' && bytes[at + 2] == 'c' && bytes[at + 3] == '1';
            if (sides) { // the sample entry's width and height
                Arrays.fill(bytes, at + 28, at + 32, (byte) 0x7f);
            }
        }
        Outcome outcome = make(Files.write(folder.resolve("giant.mp4"), bytes), MediaType.MP4);
        // a reader that believes the pictures themselves shows them as they are
        assertTrue(
                outcome.made().isPresent() || outcome.failure().orElseThrow() == WorkFailure.PICTURE_SIZE,
                outcome.toString());

        Path wide = SampleFilms.make(
                folder.resolve("wide.webm"),
                "-f",
                "lavfi",
                "-i",
                "color=size=16000x16:rate=1",
                "-t",
                "1",
                "-c:v",
                "mjpeg",
                "-f",
                "matroska");
        assertEquals(
                Optional.of(WorkFailure.PICTURE_SIZE),
                make(wide, MediaType.WEBM).failure());
    }

    @Test
    void aThousandTracksAreTooMany() throws IOException {
        List<String> words = new ArrayList<>(List.of("-f", "lavfi", "-i", "sine=frequency=300", "-t", "1"));
        for (int track = 0; track < 40; track++) {
            words.addAll(List.of("-map", "0:a"));
        }
        Path film = SampleFilms.make(folder.resolve("many.mp4"), words.toArray(String[]::new));
        assertEquals(
                Optional.of(WorkFailure.TOO_MANY_STREAMS),
                make(film, MediaType.MP4).failure());
    }

    @Test
    void whoeverDoesNotWantItAnyMoreHasItStoppedAtOnce() throws IOException {
        Path film = SampleFilms.film(folder, "1280x720", 60);
        Instant begin = Instant.now();
        Outcome outcome = transcoder.make(film, MediaType.MP4, out, percent -> false);

        assertTrue(outcome.made().isEmpty() && outcome.failure().isEmpty());
        assertTrue(Duration.between(begin, Instant.now()).toSeconds() < 10);
        assertTrue(ProcessHandle.current()
                .children()
                .noneMatch(child -> child.info().commandLine().orElse("").contains(film.toString())));
    }

    @Test
    void withoutAProgramNothingIsMade() throws IOException {
        Program none = new Program(Optional.empty(), Optional.empty(), folder, "");
        Outcome outcome = new Transcoder(none).make(folder.resolve("x.mp4"), MediaType.MP4, out, percent -> true);
        assertEquals(Optional.of(WorkFailure.NO_PROGRAM), outcome.failure());
    }
}
