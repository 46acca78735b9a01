package org.pingandeng.portal.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Starts everything: data folder, database and server side by side, then the portal. Prints one line beginning
 * {@code READY http://} when it serves, after the starter accounts as long as their first passwords are unchanged. What
 * keeps it from starting is said in one line, with exit code 1.
 */
public final class Launcher {

    /** Written by the portal at its first start; gone once every first password has been changed. */
    private static final String STARTER_ACCOUNTS = "starter-accounts.txt";

    /** By this the portal knows when its work behind may begin: not while the server still deploys it. */
    private static final String SERVING = "portal.serving";

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final Settings settings;
    private final DataFolder folder;
    private volatile EmbeddedDatabase database;
    private volatile PortalServer server;

    private Launcher(Settings settings) {
        this.settings = settings;
        PortalServer.checkPorts(settings);
        this.folder = DataFolder.take(settings.home());
    }

    /**
     * Starts the portal and returns; the process lives until it is told to stop.
     *
     * @param arguments none are read
     */
    public static void main(String[] arguments) {
        try {
            new Launcher(Settings.from(System.getenv())).start();
        } catch (CannotStart refused) {
            end(refused.getMessage());
        } catch (RuntimeException | LinkageError fault) {
            end(fault + "; please report this with the log.");
        }
    }

    /** Whoever finds the first reason says it; what breaks in its wake, in another thread or a log, is not said. */
    private static synchronized void end(String line) {
        System.err.println("平安灯 cannot start: " + line);
        System.err.flush();
        LogManager.getLogManager().reset();
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true));
        // halt would skip the hook that stops PostgreSQL
        System.exit(1);
    }

    /** The database starts while the server boots; the portal's migrations wait for it. */
    private void start() {
        StartCompilation.lighten(folder);
        nameFolders();
        if (settings.databaseHost().isEmpty()) {
            database = EmbeddedDatabase.in(folder);
            nameDatabase(database);
            new Thread(this::startDatabase, "postgres-start").start();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        System.setProperty(SERVING, "false");
        server = PortalServer.boot(settings, folder, war());
        System.setProperty(SERVING, "true");
        StartCompilation.restore();
        printStarterAccounts();
        OUT.println("READY " + settings.publicUrl() + "/");
    }

    private void startDatabase() {
        try {
            database.start();
        } catch (CannotStart refused) {
            end(refused.getMessage());
        }
    }

    private static void nameDatabase(EmbeddedDatabase database) {
        System.setProperty("portal.db.host", "127.0.0.1");
        System.setProperty("portal.db.port", String.valueOf(database.port()));
        System.setProperty("portal.db.name", "postgres");
        System.setProperty("portal.db.user", "postgres");
        System.setProperty("portal.db.password", database.password());
    }

    private void nameFolders() {
        Logger.getLogger("").setLevel(Level.WARNING); // until the server reads our logging.properties
        System.setProperty("portal.home", settings.home().toString());
        System.setProperty("portal.media.folder", folder.folder("media").toString());
        System.setProperty("portal.index.folder", folder.folder("index").toString());
        System.setProperty("portal.http.port", String.valueOf(settings.httpPort()));
        System.setProperty("portal.public.url", settings.publicUrl());
        settings.contentUrl().ifPresent(url -> System.setProperty("portal.content.url", url));
        nameFfmpeg();
    }

    /** The ffmpeg that came along, for machines without one of their own; it stays packed until it is needed. */
    private static void nameFfmpeg() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(libraries(), "jave-nativebin-*.jar")) {
            found.forEach(jar -> System.setProperty("portal.ffmpeg.jar", jar.toString()));
        } catch (IOException none) {
            // films are shown as they came, and the page of films says why
        }
    }

    private static Path war() {
        return libraries().resolve("portal-war.war");
    }

    private static Path libraries() {
        try {
            Path jar = Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling("lib");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void printStarterAccounts() {
        Path accounts = folder.file(STARTER_ACCOUNTS);
        try {
            if (Files.exists(accounts)) {
                OUT.println(Files.readString(accounts));
            }
        } catch (IOException unreadable) {
            OUT.println("The starter accounts are in " + accounts);
        }
    }

    private void stop() {
        try {
            if (server != null) {
                server.stop();
            }
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }
}
