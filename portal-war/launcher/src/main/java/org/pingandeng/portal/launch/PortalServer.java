package org.pingandeng.portal.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Payara Micro in this process: its listeners, its log file, and the portal deployed at the root address. */
final class PortalServer {

    private static final String LISTENERS = "configs.config.server-config.network-config.protocols.protocol.";

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
     * Boots the server without the portal; the database need not be there yet.
     *
     * @param settings ports and certificate
     * @param folder data folder, for the log and the server's own files
     * @return the server, listening, with nothing deployed
     */
    static PortalServer boot(Settings settings, DataFolder folder) {
        PayaraMicro micro = PayaraMicro.getInstance();
        micro.setRootDir(folder.freshFolder("runtime/server").toFile());
        micro.setHttpPort(settings.httpPort());
        micro.setNoCluster(true);
        micro.setNoHazelcast(true);
        micro.setPrintLogo(false);
        micro.setLogPropertiesFile(logging(folder).toFile());
        if (settings.httpsPort() != 0) {
            micro.setSslPort(settings.httpsPort());
            micro.setSslCert(Certificate.prepare(settings, folder));
        }
        micro.setPreBootHandler(PortalServer::keepConnections);
        try {
            return new PortalServer(micro.bootStrap(), settings);
        } catch (BootstrapException failed) {
            throw new CannotStart("the server did not start (" + failed.getMessage() + ").", failed);
        }
    }

    /** Payara closes a connection after 250 requests; a hall full of candidates would open thousands for nothing. */
    private static void keepConnections(AdminCommandRunner runner) {
        for (String listener : new String[] {"http-listener", "https-listener"}) {
            runner.run("set", LISTENERS + listener + ".http.max-connections=-1");
        }
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

    /**
     * Deploys the portal at the root address and returns when it serves.
     *
     * @param war the portal
     */
    void deploy(Path war) {
        if (!runtime.deploy("pingandeng", "/", war.toFile())) {
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
