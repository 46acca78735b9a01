package org.pingandeng.portal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The main process of the embedded PostgreSQL, found by the file in which it writes its number. pg_ctl starts it and
 * leaves, so it is no child of ours.
 */
final class Postmaster {

    private static final Duration ORPHANS_LIMIT = Duration.ofSeconds(15);
    private static final Duration END_LIMIT = Duration.ofSeconds(10);

    private final Path pidFile;
    private final Path binaries;

    /**
     * A server that need not run.
     *
     * @param data its data folder
     * @param binaries where its programs are unpacked
     */
    Postmaster(Path data, Path binaries) {
        this.pidFile = data.resolve("postmaster.pid");
        this.binaries = binaries;
    }

    /**
     * The running process.
     *
     * @return empty when none runs on the data folder
     */
    Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).trim())).filter(Postmaster::isPostgres);
        } catch (IOException | NumberFormatException nothingThere) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("postgres").contains("postgres");
    }

    /** Ends what runs on the data, in order or else by force, and waits until its last process is gone. */
    void end() {
        process().ifPresent(old -> {
            old.destroy();
            try {
                old.onExit().get(END_LIMIT.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException stillThere) {
                old.destroyForcibly();
            }
        });
        awaitOrphans();
    }

    /** Backends outlive a killed postmaster for a moment and hold its shared memory; a start waits them out. */
    void awaitOrphans() {
        Instant limit = Instant.now().plus(ORPHANS_LIMIT);
        while (anyBackend() && Instant.now().isBefore(limit)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean anyBackend() {
        String programs = binaries.toString();
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info()
                        .command()
                        .filter(command -> command.startsWith(programs))
                        .isPresent());
    }
}
