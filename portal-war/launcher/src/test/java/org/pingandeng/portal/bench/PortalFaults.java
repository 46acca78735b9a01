package org.pingandeng.portal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/** What can befall a portal and its database. Each returns when what failed is back. */
final class PortalFaults {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private PortalProcess portal;

    PortalFaults(PortalProcess portal) {
        this.portal = portal;
    }

    PortalProcess portal() {
        return portal;
    }

    /** A power cut for the portal alone: its database is left behind without it. */
    void killPortal() {
        portal.kill();
        portal = portal.again();
    }

    /**
     * Stops the portal and its database in order, and starts them with further settings.
     *
     * @param environment of the new processes
     */
    void restart(Map<String, String> environment) {
        portal.close();
        portal = PortalProcess.serving(portal.home(), portal.port(), environment);
    }

    /** The database dies without a word; its keeper starts it again. */
    void killDatabase() throws InterruptedException {
        long postmaster = postmaster();
        signal("KILL", List.of(postmaster));
        awaitDatabase(postmaster);
    }

    /** Returns when the database answers. */
    void awaitDatabase() throws InterruptedException {
        awaitDatabase(0);
    }

    private void awaitDatabase(long before) throws InterruptedException {
        long begin = System.nanoTime();
        while (!answers(before)) {
            if (System.nanoTime() - begin > LIMIT.toNanos()) {
                throw new IllegalStateException("The database did not come back");
            }
            Thread.sleep(50);
        }
    }

    /** The database holds still, as on a disk that hangs, and goes on. */
    void freezeDatabase(Duration time) throws InterruptedException {
        List<Long> all = processes();
        signal("STOP", all);
        Thread.sleep(time.toMillis());
        signal("CONT", all);
    }

    private boolean answers(long before) {
        try (Connection connection = PortalDatabase.open(portal)) {
            return postmaster() != before && connection.isValid(1);
        } catch (SQLException | UncheckedIOException down) {
            return false;
        }
    }

    private long postmaster() {
        Path file = portal.home().resolve("postgres").resolve("postmaster.pid");
        try {
            return Long.parseLong(Files.readAllLines(file).get(0).strip());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<Long> processes() {
        long postmaster = postmaster();
        List<Long> all = new ArrayList<>(List.of(postmaster));
        ProcessHandle.of(postmaster)
                .map(ProcessHandle::children)
                .orElse(Stream.empty())
                .forEach(child -> all.add(child.pid()));
        return all;
    }

    private static void signal(String name, List<Long> processes) throws InterruptedException {
        List<String> words = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> words.add(String.valueOf(process)));
        try {
            new ProcessBuilder(words).inheritIO().start().waitFor();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
