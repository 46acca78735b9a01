package org.pingandeng.media.transcode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pingandeng.media.model.WorkFailure;

/** One run of a program: its words are read as they come, it is looked after, and it never outlives its time. */
final class Run {

    private static final int ERRORS_AT_MOST = 256 * 1024;
    private static final long LOOK_MILLIS = 250;

    private final StringBuilder errors = new StringBuilder();
    private final Process process;

    /**
     * How a run ended.
     *
     * @param code what the program said at its end; negative where it was ended from here
     * @param errors the end of its error output
     * @param failure why it was ended from here, if that was a failure
     * @param stopped whether it was ended because nobody wants it any more
     */
    record End(int code, String errors, Optional<WorkFailure> failure, boolean stopped) {}

    private Run(Process process) {
        this.process = process;
    }

    /**
     * Runs a command to its end.
     *
     * @param command the words, given to the system as they are: no shell reads them
     * @param folder where it runs
     * @param limit how long it may take
     * @param line is told each line of its output
     * @param look asked again and again: whether to go on, and why not
     * @return how it ended
     */
    static End of(List<String> command, Path folder, Duration limit, Consumer<String> line, Supplier<Look> look) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !name.equals("PATH") && !name.equalsIgnoreCase("SystemRoot"));
        environment.put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return new Run(process).follow(limit, line, look);
        } catch (IOException failed) {
            throw new UncheckedIOException("The program could not be run", failed);
        }
    }

    /** What a look says. */
    enum Look {
        /** All is well. */
        GO_ON,
        /** Nobody wants it any more. */
        STOP,
        /** It writes too much. */
        TOO_LARGE,
        /** The disk is full. */
        NO_SPACE
    }

    private End follow(Duration limit, Consumer<String> line, Supplier<Look> look) {
        Thread out = reader(process.getInputStream(), line);
        Thread err = reader(process.getErrorStream(), this::keep);
        long end = System.nanoTime() + limit.toNanos();
        try {
            Look said = Look.GO_ON;
            while (said == Look.GO_ON && !process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > end) {
                    return ended(Optional.of(WorkFailure.TOO_SLOW), false);
                }
                said = look.get();
            }
            if (said != Look.GO_ON) {
                return ended(failure(said), said == Look.STOP);
            }
            out.join(1000);
            err.join(1000);
            return new End(process.exitValue(), errors(), Optional.empty(), false);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ended(Optional.empty(), true);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<WorkFailure> failure(Look said) {
        return switch (said) {
            case TOO_LARGE -> Optional.of(WorkFailure.TOO_LARGE);
            case NO_SPACE -> Optional.of(WorkFailure.NO_SPACE);
            case GO_ON, STOP -> Optional.empty();
        };
    }

    /** The folder it writes to is cleared next: it must be gone by then. */
    private End ended(Optional<WorkFailure> why, boolean stopped) {
        process.destroyForcibly()
                .onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(late -> process)
                .join();
        return new End(-1, errors(), why, stopped);
    }

    private static Thread reader(InputStream in, Consumer<String> line) {
        Thread reader = new Thread(
                () -> {
                    try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                        lines.lines().forEach(line);
                    } catch (IOException | UncheckedIOException gone) {
                        // the program was ended; what it said is kept
                    }
                },
                "media-program");
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private void keep(String line) {
        synchronized (errors) {
            errors.append(line, 0, Math.min(line.length(), 4000)).append('\n');
            if (errors.length() > ERRORS_AT_MOST) {
                errors.delete(0, errors.length() - ERRORS_AT_MOST);
            }
        }
    }

    private String errors() {
        synchronized (errors) {
            return errors.toString();
        }
    }
}
