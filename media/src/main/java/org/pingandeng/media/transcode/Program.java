package org.pingandeng.media.transcode;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Where ffmpeg is: the one an operator names, else the system's, else the one that came with the portal in a jar, which
 * is laid out at its first use. The system's {@code nice} and {@code prlimit} keep it within bounds where they are found.
 */
public final class Program {

    private static final String INSIDE = "ws/schild/jave/nativebin/ffmpeg";
    private static final String MEMORY = "--as=" + 3L * 1024 * 1024 * 1024;

    private final Optional<String> named;
    private final Optional<Path> jar;
    private final Path folder;
    private final List<Path> search;
    private Optional<Path> found = Optional.empty();

    /**
     * A program that has not been looked for yet.
     *
     * @param named what the operator set, if anything
     * @param jar the jar with a program inside, if there is one
     * @param folder where that is laid out
     * @param path the folders where the system keeps its programs, as in the variable PATH
     */
    public Program(Optional<String> named, Optional<Path> jar, Path folder, String path) {
        this.named = named.filter(name -> !name.isBlank());
        this.jar = jar;
        this.folder = folder;
        this.search = Arrays.stream(path.split(File.pathSeparator))
                .filter(each -> !each.isBlank())
                .map(Path::of)
                .toList();
    }

    /**
     * The beginning of a command: ffmpeg behind what bounds it.
     *
     * @return the words, or empty when there is no ffmpeg
     */
    synchronized Optional<List<String>> command() {
        if (found.filter(Files::isExecutable).isEmpty()) {
            found = named.isPresent()
                    ? named.map(Path::of).filter(Files::isExecutable)
                    : system("ffmpeg").or(this::laidOut);
        }
        return found.map(this::bounded);
    }

    private List<String> bounded(Path ffmpeg) {
        List<String> words = new ArrayList<>();
        system("nice").ifPresent(nice -> words.addAll(List.of(nice.toString(), "-n", "15")));
        system("prlimit").ifPresent(limit -> words.addAll(List.of(limit.toString(), MEMORY, "--core=0")));
        words.add(ffmpeg.toString());
        return words;
    }

    private Optional<Path> system(String name) {
        return search.stream()
                .flatMap(each -> List.of(each.resolve(name), each.resolve(name + ".exe")).stream())
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private Optional<Path> laidOut() {
        if (jar.filter(Files::isRegularFile).isEmpty()) {
            return Optional.empty();
        }
        try (JarFile archive = new JarFile(jar.get().toFile())) {
            Optional<? extends ZipEntry> inside = archive.stream()
                    .filter(entry -> entry.getName().startsWith(INSIDE))
                    .findFirst();
            return inside.isEmpty() ? Optional.empty() : Optional.of(layOut(archive, inside.get()));
        } catch (IOException failed) {
            throw new UncheckedIOException("ffmpeg could not be laid out", failed);
        }
    }

    /** Renamed when it is whole, so that a start that was killed leaves no half program. */
    private Path layOut(JarFile archive, ZipEntry entry) throws IOException {
        String ending = entry.getName().toLowerCase(Locale.ROOT).endsWith(".exe") ? ".exe" : "";
        Path place = folder.resolve("ffmpeg-" + Long.toHexString(entry.getCrc()) + ending);
        if (Files.isExecutable(place)) {
            return place;
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "ffmpeg", ".new");
        try (InputStream in = archive.getInputStream(entry)) {
            Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
        }
        draft.toFile().setExecutable(true);
        return Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    }
}
