package org.pingandeng.portal.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The embedded PostgreSQL: a real one, durable, with its data in the portal's folder. It ends what a killed portal left
 * running, starts the server, watches it, and starts it again when it dies.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE_BETWEEN_TRIES = Duration.ofMillis(300);

    private final Path data;
    private final Path binaries;
    private final Path log;
    private final Postmaster postmaster;
    private final DatabasePassword password;
    private final int port;
    private volatile EmbeddedPostgres server;
    private volatile boolean closing;

    private EmbeddedDatabase(DataFolder folder, int port) {
        this.data = folder.file("postgres");
        this.binaries = folder.folder("runtime");
        this.log = folder.folder("logs").resolve("postgres.log");
        this.postmaster = new Postmaster(data, binaries);
        this.password = DatabasePassword.in(folder.file("postgres.password"));
        this.port = port;
    }

    /**
     * A database that is not started yet; its address and password are known already.
     *
     * @param folder the held data folder
     * @return the database, which {@link #start} starts
     */
    static EmbeddedDatabase in(DataFolder folder) {
        if (rootWithoutNamespaces()) {
            throw new CannotStart("PostgreSQL does not run as root, and this host has no user namespaces to step down"
                    + " into. Start the portal as another user, or name a PostgreSQL of your own with PORTAL_DB_HOST.");
        }
        return new EmbeddedDatabase(folder, freePort());
    }

    /** Starts the server and keeps it running until {@link #close}. */
    void start() {
        postmaster.end();
        try {
            server = launch();
        } catch (IOException | RuntimeException failed) {
            throw new CannotStart(
                    "the embedded PostgreSQL did not start (" + firstLine(failed) + "); its own words are in " + log
                            + ".",
                    failed);
        }
        watch();
    }

    /** A failed start says in its first line what failed. */
    private static String firstLine(Throwable failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse(failed.toString());
    }

    private static boolean rootWithoutNamespaces() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            return false;
        }
        try {
            Process tried = new ProcessBuilder("/usr/bin/unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            return tried.waitFor() != 0;
        } catch (IOException refused) {
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new CannotStart("this machine gives no free port for the database.", failed);
        }
    }

    /** zonky's defaults suit tests that may lose data; ours may not, so every durability switch is set back on. */
    private EmbeddedPostgres launch() throws IOException {
        Redirect words = Redirect.appendTo(log.toFile());
        EmbeddedPostgres started = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START_LIMIT)
                .setConnectConfig("password", password.text())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "80")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("timezone", "UTC")
                .setErrorRedirector(words)
                .setOutputRedirector(words)
                .start();
        password.require(started, data);
        return started;
    }

    private void watch() {
        Thread watcher = new Thread(this::restartWheneverItDies, "postgres-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void restartWheneverItDies() {
        while (!closing) {
            postmaster.process().ifPresent(process -> process.onExit().join());
            if (!closing) {
                System.Logger log = System.getLogger(EmbeddedDatabase.class.getName());
                log.log(System.Logger.Level.WARNING, "PostgreSQL died; it is started again");
                startAgain();
            }
        }
    }

    private void startAgain() {
        while (!closing) {
            closeQuietly();
            postmaster.awaitOrphans();
            try {
                server = launch();
                return;
            } catch (IOException | RuntimeException notYet) {
                pause();
            }
        }
    }

    /** Closing also gives back the lock on the data, without which no other server could take it. */
    private void closeQuietly() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException | RuntimeException alreadyGone) {
            // what still runs is ended by name
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_BETWEEN_TRIES.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Where the server listens on this machine.
     *
     * @return its port
     */
    int port() {
        return port;
    }

    /**
     * The password without which it lets nobody in.
     *
     * @return for the portal's own configuration
     */
    String password() {
        return password.text();
    }

    @Override
    public void close() {
        closing = true;
        closeQuietly();
        postmaster.end();
    }
}
