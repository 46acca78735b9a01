package org.pingandeng.portal.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The portal as an operator runs it: the packed launcher in a process of its own, on a data folder and ports of its
 * own. It can be stopped in order, killed like a power cut, and started again on what it left.
 */
public final class PortalProcess implements AutoCloseable {

    private static final int START_LIMIT_SECONDS = 150;
    private static final Pattern ACCOUNT = Pattern.compile("^\\s*([A-Z_]+)\\s+(\\S+)\\s+(\\S+)\\s*$");

    private final Path home;
    private final int port;
    private final Map<String, String> environment;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private final Process process;

    private PortalProcess(Path home, int port, Map<String, String> environment) {
        this.home = home;
        this.port = port;
        this.environment = environment;
        this.process = launch();
    }

    /**
     * Starts a portal and waits until it serves.
     *
     * @param home its data folder
     * @return the serving portal
     */
    public static PortalProcess serving(Path home) {
        return serving(home, freePort(), Map.of());
    }

    /**
     * Starts a portal with settings of its own and waits until it serves.
     *
     * @param home its data folder
     * @param port its HTTP port
     * @param environment further PORTAL_… settings
     * @return the serving portal
     */
    public static PortalProcess serving(Path home, int port, Map<String, String> environment) {
        PortalProcess portal = started(home, port, environment);
        portal.awaitReady();
        return portal;
    }

    /**
     * Starts a portal without waiting: for starts that are expected to fail.
     *
     * @param home its data folder
     * @param port its HTTP port
     * @param environment further PORTAL_… settings
     * @return the process
     */
    public static PortalProcess started(Path home, int port, Map<String, String> environment) {
        return new PortalProcess(home, port, environment);
    }

    /**
     * Starts a portal again on the same data and port.
     *
     * @return the serving portal
     */
    public PortalProcess again() {
        return serving(home, port, environment);
    }

    /**
     * A port nobody listens on now.
     *
     * @return its number
     */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Process launch() {
        Path jar = Path.of(System.getProperty("launcher.jar"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + System.getProperty("launcher.options"),
                "-jar",
                jar.toString());
        Map<String, String> settings = new HashMap<>(environment);
        settings.putIfAbsent("PORTAL_HTTPS_PORT", "0");
        settings.put("PORTAL_HOME", home.toString());
        settings.put("PORTAL_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true);
        try {
            Process started = builder.start();
            Thread reader = new Thread(() -> listen(started), "portal-output");
            reader.setDaemon(true);
            reader.start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void listen(Process started) {
        try (BufferedReader reader = started.inputReader(StandardCharsets.UTF_8)) {
            String line = reader.readLine();
            while (line != null) {
                said.add(line);
                if (line.startsWith("READY http")) {
                    ready.complete(line);
                }
                line = reader.readLine();
            }
        } catch (IOException ended) {
            // the process is gone; what it said is kept
        }
        ready.completeExceptionally(new IllegalStateException("The portal ended before it served: " + said));
    }

    private void awaitReady() {
        try {
            ready.get(START_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            close();
            throw new IllegalStateException("The portal did not start; it said " + said, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /**
     * Waits for the process to end by itself.
     *
     * @return its exit code
     * @throws InterruptedException when the test is stopped
     */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(START_LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The portal still runs; it said " + said);
        }
        return process.exitValue();
    }

    /**
     * An address on this portal, below its path if it has one.
     *
     * @param path beginning with a slash
     * @return the whole address
     */
    public String url(String path) {
        String below = environment.getOrDefault("PORTAL_PATH", "");
        return "http://localhost:" + port + (below.isEmpty() ? "" : "/" + below) + path;
    }

    /**
     * Its HTTP port.
     *
     * @return the port
     */
    public int port() {
        return port;
    }

    /**
     * The operating system's number of its process.
     *
     * @return the pid
     */
    public long pid() {
        return process.pid();
    }

    /**
     * Its data folder.
     *
     * @return the folder
     */
    public Path home() {
        return home;
    }

    /**
     * What it has printed so far.
     *
     * @return the lines, oldest first
     */
    public List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    /**
     * The starter accounts it printed.
     *
     * @return user name and password by role
     */
    public Map<String, StarterAccount> starterAccounts() {
        Map<String, StarterAccount> accounts = new LinkedHashMap<>();
        for (String line : said()) {
            Matcher account = ACCOUNT.matcher(line);
            if (account.matches()) {
                accounts.put(account.group(1), new StarterAccount(account.group(2), account.group(3)));
            }
        }
        return accounts;
    }

    /**
     * One line of the starter accounts.
     *
     * @param userName for the sign-in form
     * @param password the first one, to be changed at once
     */
    public record StarterAccount(String userName, String password) {}

    /** Kills it like a power cut: no hook runs, PostgreSQL is left behind. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Stops it in order, as Ctrl-C does. */
    @Override
    public void close() {
        if (process == null || !process.isAlive()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
