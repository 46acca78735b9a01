package org.pingandeng.portal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An operator's bad day, on one portal: what is refused is said in one line, and what dies comes back. */
@TestMethodOrder(OrderAnnotation.class)
class LauncherIT {

    @TempDir
    static Path folder;

    private static PortalProcess portal;

    @BeforeAll
    static void aPortalServes() {
        portal = PortalProcess.serving(folder.resolve("home"));
    }

    @AfterAll
    static void theDayEnds() {
        portal.close();
    }

    @Test
    @Order(1)
    void theFirstStartPrintsTheStarterAccounts() {
        assertTrue(
                portal.starterAccounts().containsKey("ADMINISTRATOR"),
                portal.said().toString());
        assertEquals(200, status("/health/ready"));
    }

    @Test
    @Order(2)
    void aTakenPortIsSaidInOneLine() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            refused("port " + other.getLocalPort() + " is taken", folder.resolve("b"), other.getLocalPort(), Map.of());
        }
    }

    @Test
    @Order(3)
    void aSecondStartOnTheSameDataIsSaidInOneLine() throws Exception {
        refused("another portal is running", portal.home(), PortalProcess.freePort(), Map.of());
        assertEquals(200, status("/health/ready"), "the first one goes on");
    }

    @Test
    @Order(4)
    void aDataFolderThatCannotBeWrittenIsSaidInOneLine() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        refused("cannot be written", file.resolve("home"), PortalProcess.freePort(), Map.of());
    }

    @Test
    @Order(5)
    void nonsenseForAPortIsSaidInOneLine() throws Exception {
        refused(
                "PORTAL_HTTPS_PORT must be a port",
                folder.resolve("c"),
                PortalProcess.freePort(),
                Map.of("PORTAL_HTTPS_PORT", "eighty"));
    }

    @Test
    @Order(5)
    void aPathThatIsNoneIsSaidInOneLine() throws Exception {
        refused("PORTAL_PATH must be", folder.resolve("d"), PortalProcess.freePort(), Map.of("PORTAL_PATH", "an quan"));
    }

    /** Java 8 writes class files of version 52; an older start than that cannot say anything. */
    @Test
    @Order(5)
    void aJavaThatIsTooOldCanStillReadTheClassThatSaysSo() throws IOException {
        try (JarFile launcher = new JarFile(System.getProperty("launcher.jar"))) {
            Attributes manifest = launcher.getManifest().getMainAttributes();
            String first = manifest.getValue(Attributes.Name.MAIN_CLASS).replace('.', '/') + ".class";
            try (DataInputStream bytes = new DataInputStream(launcher.getInputStream(launcher.getEntry(first)))) {
                assertEquals(0xCAFEBABE, bytes.readInt());
                assertEquals(0, bytes.readUnsignedShort());
                assertEquals(52, bytes.readUnsignedShort(), first);
            }
        }
    }

    @Test
    @Order(5)
    void dataThatPostgresCannotReadIsSaidInOneLine() throws Exception {
        Path home = folder.resolve("old");
        Files.createDirectories(home.resolve("postgres"));
        Files.writeString(home.resolve("postgres").resolve("PG_VERSION"), "9.6\n");
        refused("the embedded PostgreSQL did not start", home, PortalProcess.freePort(), Map.of());
    }

    private static void refused(String words, Path home, int port, Map<String, String> environment)
            throws InterruptedException {
        PortalProcess second = PortalProcess.started(home, port, environment);
        assertEquals(1, second.awaitEnd());
        List<String> said = second.said();
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.get(0).contains(words), said.toString());
    }

    @Test
    @Order(6)
    void aPostgresThatDiesIsStartedAgain() throws Exception {
        long postmaster = postmaster();
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        awaitServing(postmaster);
        assertFalse(postmaster == postmaster(), "a new PostgreSQL runs");
    }

    @Test
    @Order(7)
    void afterAPowerCutTheNextStartFindsItsDataAgain() throws Exception {
        long orphan = postmaster();
        InterruptedImport work = InterruptedImport.begun(portal);
        portal.kill();
        work.requireNothingIsHalfIn();
        cutShort("runtime/portal-war/WEB-INF/web.xml");
        cutShort("runtime/payara/weld-osgi-bundle.jar");
        portal = portal.again();
        assertEquals(200, status("/"));
        assertFalse(
                ProcessHandle.of(orphan).filter(ProcessHandle::isAlive).isPresent(), "the orphaned server was ended");
        assertTrue(
                portal.starterAccounts().containsKey("ADMINISTRATOR"),
                "first passwords are printed until they were changed");
        work.requireAllComesInWhenAskedAgain(portal);
    }

    /** What had not reached the disk when the power went. */
    private static void cutShort(String file) throws IOException {
        Path written = portal.home().resolve(file);
        assertTrue(Files.size(written) > 0, file);
        Files.write(written, new byte[0]);
    }

    @Test
    @Order(8)
    void stoppingItStopsEverything() {
        portal.close();
        assertTrue(
                Files.notExists(portal.home().resolve("postgres").resolve("postmaster.pid")),
                "PostgreSQL takes its number back when it ended in order");
    }

    private static long postmaster() throws IOException {
        Path pid = portal.home().resolve("postgres").resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(pid).stream()
                .limit(1)
                .collect(Collectors.joining())
                .trim());
    }

    /** Waits on what happens, not on a time: a new postmaster and a page that needs the database. */
    private static void awaitServing(long oldPostmaster) throws Exception {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(limit)) {
            try {
                if (postmaster() != oldPostmaster && status("/health/ready") == 200) {
                    return;
                }
            } catch (IOException | RuntimeException between) {
                // between two servers there is no file
            }
            Thread.onSpinWait();
            Thread.sleep(100);
        }
    }

    private static int status(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(portal.url(path)).toURL().openConnection();
            return connection.getResponseCode();
        } catch (IOException failed) {
            return 0;
        }
    }
}
