package org.pingandeng.portal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A film as a trainer's camera makes it, a course with it, and what the disk takes of both. */
final class BenchFilm {

    private static final int MEGABYTE = 1 << 20;

    private BenchFilm() {}

    /** Full HD, 25 pictures a second, 6 Mbit/s, with movement and noise; made once. */
    static Path in(Path folder, int seconds) throws IOException, InterruptedException {
        Path film = folder.resolve("film-" + seconds + ".mp4");
        if (Files.exists(film)) {
            return film;
        }
        Path draft = folder.resolve("draft.mp4");
        List<String> words =
                new ArrayList<>(List.of(ffmpeg(folder).toString(), "-nostdin", "-loglevel", "error", "-y"));
        words.addAll(List.of("-f", "lavfi", "-i", "testsrc2=size=1920x1080:rate=25,noise=alls=12:allf=t"));
        words.addAll(List.of("-f", "lavfi", "-i", "anoisesrc=color=pink:amplitude=0.1", "-t", String.valueOf(seconds)));
        words.addAll(List.of("-c:v", "libx264", "-preset", "superfast", "-pix_fmt", "yuv420p", "-g", "50"));
        words.addAll(List.of("-b:v", "6M", "-maxrate", "8M", "-bufsize", "12M", "-c:a", "aac", "-b:a", "128k"));
        words.addAll(List.of("-movflags", "+faststart", draft.toString()));
        if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("The film for the measurement could not be made");
        }
        return Files.move(draft, film, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path ffmpeg(Path folder) throws IOException {
        for (String each : String.valueOf(System.getenv("PATH")).split(":")) {
            if (Files.isExecutable(Path.of(each, "ffmpeg"))) {
                return Path.of(each, "ffmpeg");
            }
        }
        Path libraries = Path.of(System.getProperty("launcher.jar")).resolveSibling("lib");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(libraries, "jave-nativebin-*.jar");
                JarFile jar = new JarFile(jars.iterator().next().toFile());
                Stream<java.util.jar.JarEntry> entries = jar.stream();
                InputStream in = jar.getInputStream(
                        entries.filter(entry -> entry.getName().contains("/ffmpeg"))
                                .findFirst()
                                .orElseThrow())) {
            Path program = folder.resolve("ffmpeg");
            Files.copy(in, program, StandardCopyOption.REPLACE_EXISTING);
            if (!program.toFile().setExecutable(true)) {
                throw new IOException("ffmpeg cannot be made executable");
            }
            return program;
        }
    }

    /** Writes as many bytes straight to the same disk and waits until they are there; gives MB/s. */
    static double written(Path folder, Path file) throws IOException {
        long length = Files.size(file);
        byte[] block = new byte[MEGABYTE];
        Arrays.fill(block, (byte) 0x5a);
        Path copy = folder.resolve("written");
        long begin = System.nanoTime();
        try (FileChannel out = FileChannel.open(
                copy, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (long at = 0; at < length; at += MEGABYTE) {
                out.write(ByteBuffer.wrap(block, 0, (int) Math.min(MEGABYTE, length - at)));
            }
            out.force(true);
        }
        double rate = length / 1e6 / ((System.nanoTime() - begin) / 1e9);
        Files.delete(copy);
        return rate;
    }
}
