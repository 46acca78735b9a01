package org.pingandeng.course.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.course.port.Office;

/**
 * LibreOffice as a program of its own, one at a time, with a profile folder that lives as long as the work. It is ended
 * with all it started when it takes longer than allowed, and nothing of a document outlives it.
 */
@ApplicationScoped
public class LibreOffice implements Office {

    private static final String NONE = "none";

    @Inject
    @ConfigProperty(name = "portal.soffice.path", defaultValue = "soffice")
    String program;

    @Inject
    @ConfigProperty(name = "portal.soffice.seconds", defaultValue = "120")
    int seconds;

    private final Semaphore one = new Semaphore(1);

    /** For the container. */
    public LibreOffice() {}

    /**
     * A program of one's own.
     *
     * @param program its path, or a name that is looked up
     * @param limit how long it may take
     */
    public LibreOffice(String program, Duration limit) {
        this.program = program;
        this.seconds = (int) limit.toSeconds();
    }

    @Override
    public boolean there() {
        return found().isPresent();
    }

    private Optional<Path> found() {
        if (program.equals(NONE)) {
            return Optional.empty();
        }
        List<Path> places = program.contains(File.separator)
                ? List.of(Path.of(program))
                : Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, program))
                        .toList();
        return places.stream().filter(Files::isExecutable).findFirst();
    }

    @Override
    public Optional<Path> pdf(Path document, String ending) throws IOException {
        Optional<Path> soffice = found();
        if (soffice.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("office");
        try {
            return one.tryAcquire(seconds, TimeUnit.SECONDS)
                    ? made(soffice.get(), document, ending, folder)
                    : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            clear(folder);
        }
    }

    private Optional<Path> made(Path soffice, Path document, String ending, Path folder)
            throws IOException, InterruptedException {
        try {
            Path given = folder.resolve("document." + ending);
            Files.copy(document, given);
            run(soffice, given, folder);
            Path pdf = folder.resolve("document.pdf");
            return Files.exists(pdf)
                    ? Optional.of(Files.move(
                            pdf, Files.createTempFile("slides", ".pdf"), StandardCopyOption.REPLACE_EXISTING))
                    : Optional.empty();
        } finally {
            one.release();
        }
    }

    private void run(Path soffice, Path given, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        given.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.getOutputStream().close();
            process.waitFor(seconds, TimeUnit.SECONDS);
        } finally {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            process.waitFor(5, TimeUnit.SECONDS);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
