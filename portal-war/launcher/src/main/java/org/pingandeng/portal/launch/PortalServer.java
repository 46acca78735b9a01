package org.pingandeng.portal.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Payara Micro in this process: its listeners, its log file, and the portal deployed at its path. */
final class PortalServer {

    private static final String HTTP = "http-listener";
    private static final String HTTPS = "https-listener";
    private static final String SERVER = "configs.config.server-config.";
    private static final String LISTENERS = SERVER + "network-config.protocols.protocol.";
    private static final String PORTS = SERVER + "network-config.network-listeners.network-listener.";
    private static final String DEPLOYMENT = SERVER + "admin-service.das-config.";

    /** Enough for calls that wait for the database; more only stand in each other's way. */
    private static final int THREADS_PER_CORE = 32;

    private final PayaraMicroRuntime runtime;
    private final Settings settings;

    private PortalServer(PayaraMicroRuntime runtime, Settings settings) {
        this.runtime = runtime;
        this.settings = settings;
    }

    /**
     * Says in one line when a port is taken, before anything has been started.
     *
     * @param settings the ports wanted
     */
    static void checkPorts(Settings settings) {
        checkPort("PORTAL_HTTP_PORT", settings.httpPort());
        if (settings.httpsPort() != 0) {
            checkPort("PORTAL_HTTPS_PORT", settings.httpsPort());
        }
    }

    private static void checkPort(String name, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new CannotStart("port " + port + " is taken by another program. Stop it, or choose another port with "
                    + name + ".");
        }
    }

    /**
     * Boots the server with the portal at its path and returns when it serves. Deploying in the course of the boot
     * takes a third less time than deploying to a server that already runs.
     *
     * @param settings ports and certificate
     * @param folder data folder, for the log and the server's own files
     * @param war the portal; its database must be there
     * @return the serving server
     */
    static PortalServer boot(Settings settings, DataFolder folder, Path war) {
        try {
            PayaraMicroBoot micro = started(settings, folder, war);
            PortalServer server = new PortalServer(micro.getRuntime(), settings);
            server.requireServing();
            return server;
        } catch (CannotStart refused) {
            throw refused;
        } catch (InvocationTargetException failed) {
            throw new CannotStart(
                    "the server did not start (" + failed.getCause().getMessage() + ").", failed.getCause());
        } catch (Exception failed) {
            throw new CannotStart("the server did not start (" + failed.getMessage() + ").", failed);
        }
    }

    /**
     * The server starts its services side by side, and once in hundreds of starts two of them trip over each other before
     * anything is deployed (HK2 walks a list to which another thread adds). A fresh loader is a fresh server: it gets one.
     */
    private static PayaraMicroBoot started(Settings settings, DataFolder folder, Path war)
            throws IOException, ReflectiveOperationException {
        try {
            return start(ServerLibraries.loader(folder), words(settings, folder, war));
        } catch (InvocationTargetException failed) {
            if (!failedBeforeDeployment(failed)) {
                throw failed;
            }
            return start(ServerLibraries.loader(folder), words(settings, folder, war));
        }
    }

    /** The server says no more than this; what happened stands in its log. */
    private static boolean failedBeforeDeployment(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(each -> String.valueOf(each.getMessage()).contains("Server failed to start"));
    }

    /** As the server's own entrance does, but with our loader of its libraries. */
    private static PayaraMicroBoot start(LibraryLoader libraries, String[] words) throws ReflectiveOperationException {
        Thread.currentThread().setContextClassLoader(libraries);
        return (PayaraMicroBoot) libraries
                .loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("create", String[].class)
                .invoke(null, (Object) words);
    }

    /** What the server is told, in the words of its command line. */
    private static String[] words(Settings settings, DataFolder folder, Path war) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "--rootdir",
                folder.freshFolder("runtime/server").toString(),
                "--logproperties",
                logging(folder).toString(),
                "--prebootcommandfile",
                beforeBoot(folder).toString(),
                "--postdeploycommandfile",
                afterDeployment(settings, folder).toString(),
                "--port",
                String.valueOf(settings.httpPort()),
                "--nohazelcast",
                "--contextroot",
                settings.path().isEmpty() ? "/" : settings.path(),
                "--deploy",
                PortalFiles.laidOut(war, folder).toString()));
        if (settings.httpsPort() != 0) {
            words.addAll(List.of(
                    "--sslport", String.valueOf(settings.httpsPort()),
                    "--sslcert", Certificate.prepare(settings, folder)));
        }
        return words.toArray(String[]::new);
    }

    /**
     * Payara closes a connection after 250 requests; a hall full of candidates would open thousands for nothing. It would
     * read the schemas of all descriptors at every start to check files that do not change any more. And it would answer
     * before the portal is there, that there is no such page: the doors open when the portal stands behind them. Its
     * tracing of requests, which nobody reads here, would draw random numbers for each call, one at a time.
     */
    private static Path beforeBoot(DataFolder folder) throws IOException {
        List<String> commands = new ArrayList<>(List.of(
                "set " + DEPLOYMENT + "deploy-xml-validation=none",
                "set " + SERVER + "thread-pools.thread-pool.http-thread-pool.max-thread-pool-size="
                        + THREADS_PER_CORE * Runtime.getRuntime().availableProcessors(),
                "set " + SERVER + "request-tracing-service-configuration.enabled=false"));
        for (String listener : List.of(HTTP, HTTPS)) {
            commands.add("set " + LISTENERS + listener + ".http.max-connections=-1");
            commands.add("set " + PORTS + listener + ".enabled=false");
        }
        return Files.write(folder.folder("runtime").resolve("before-boot.txt"), commands);
    }

    private static Path afterDeployment(Settings settings, DataFolder folder) throws IOException {
        Stream<String> listeners = settings.httpsPort() == 0 ? Stream.of(HTTP) : Stream.of(HTTP, HTTPS);
        return Files.write(
                folder.folder("runtime").resolve("after-deployment.txt"),
                listeners
                        .map(listener -> "set " + PORTS + listener + ".enabled=true")
                        .toList());
    }

    private static Path logging(DataFolder folder) {
        Path file = folder.folder("runtime").resolve("logging.properties");
        Path log = folder.folder("logs").resolve("portal-%g.log");
        try (InputStream usual = PortalServer.class.getResourceAsStream("/logging.properties")) {
            String text = new String(usual.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            Files.writeString(file, text.replace("${log}", log.toString().replace('\\', '/')));
            return file;
        } catch (IOException failed) {
            throw new CannotStart(
                    "the log cannot be set up in " + file.getParent() + " (" + failed.getMessage() + ").");
        }
    }

    private void requireServing() {
        if (runtime.getDeployedApplicationNames().isEmpty()) {
            throw new CannotStart("the portal could not be started; the reason is in the log, " + settings.home()
                    + "/logs/portal-0.log.");
        }
        int answer = ask("/health/ready");
        if (answer != HttpURLConnection.HTTP_OK) {
            throw new CannotStart("the portal started but is not well (health check answered " + answer
                    + "); the reason is in the log, " + settings.home() + "/logs/portal-0.log.");
        }
    }

    private int ask(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://localhost:" + settings.httpPort() + path)
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(5_000);
            connection.setReadTimeout(60_000);
            return connection.getResponseCode();
        } catch (IOException silent) {
            return 0;
        }
    }

    /** Ends the portal in order: requests under way are answered, queues written. */
    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException alreadyDown) {
            // nothing left to stop
        }
    }
}
