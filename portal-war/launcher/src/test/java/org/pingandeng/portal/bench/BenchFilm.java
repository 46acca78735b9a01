package org.pingandeng.portal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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

    /** A course of one lesson, stored without compression as packs with films are. */
    static Path course(Path folder, Path film, int seconds) throws IOException {
        Path pack = folder.resolve("course.zip");
        String json = """
                {"format":"pingandeng-course/1","code":"bench-film",
                 "title":{"zh_CN":"示例影片","en":"A film"},"summary":{"zh_CN":"测量用。","en":"For measuring."},
                 "field":"工贸","picture":"space",
                 "chapters":[{"title":{"zh_CN":"影片","en":"Film"},"lessons":[
                  {"code":"film","kind":"video","title":{"zh_CN":"影片","en":"Film"},
                   "summary":{"zh_CN":"测量用。","en":"For measuring."},"file":"film.mp4",
                   "captions":{"zh_CN":"film.vtt","en":"film.vtt"},
                   "seconds":%d,"topics":["安全管理/班组"],"law":[]}]}]}
                """.formatted(seconds - 1);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
            add(zip, "course.json", json.getBytes(StandardCharsets.UTF_8));
            add(zip, "film.vtt", "WEBVTT\n\n00:01.000 --> 00:03.000\n示例\n".getBytes(StandardCharsets.UTF_8));
            add(zip, "film.mp4", Files.readAllBytes(film));
        }
        return pack;
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
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
