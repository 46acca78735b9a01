package org.pingandeng.media.transcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Small films made on the spot, and the ffmpeg to make them: the machine's own, or the one from the tests' jar. */
public final class SampleFilms {

    private static final String PATH =
            Optional.ofNullable(System.getenv("PATH")).orElse("");

    private SampleFilms() {}

    /** A program that is there on every machine. */
    public static Program program() {
        return program(PATH);
    }

    static Program program(String path) {
        return new Program(Optional.empty(), Optional.of(jar()), Path.of("target", "ffmpeg"), path);
    }

    private static Path jar() {
        URL inside = SampleFilms.class.getResource("/ws/schild/jave/nativebin/ffmpeg-amd64");
        try {
            return Path.of(
                    ((JarURLConnection) inside.openConnection()).getJarFile().getName());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs ffmpeg; its output is the last word. */
    static Path make(Path output, String... words) {
        List<String> command = new ArrayList<>(program().command().orElseThrow());
        command.addAll(List.of("-hide_banner", "-nostdin", "-loglevel", "error", "-y"));
        command.addAll(Arrays.asList(words));
        command.add(output.toString());
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            assertEquals(0, process.waitFor(), () -> String.join(" ", command));
            return output;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A film with a moving pattern and a tone. */
    public static Path film(Path folder, String size, int seconds, String... more) {
        List<String> words = new ArrayList<>(List.of("-f", "lavfi", "-i", "testsrc2=size=" + size + ":rate=15"));
        words.addAll(List.of("-f", "lavfi", "-i", "sine=frequency=300", "-t", String.valueOf(seconds)));
        words.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac"));
        words.addAll(Arrays.asList(more));
        return make(
                folder.resolve("film-" + size + "-" + seconds + more.length + ".mp4"), words.toArray(String[]::new));
    }

    /** The first part of a file. */
    static Path cut(Path whole, double share) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = whole.resolveSibling("cut-" + whole.getFileName());
        return Files.write(cut, Arrays.copyOf(bytes, (int) (bytes.length * share)));
    }
}
