package org.pingandeng.media.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pingandeng.media.model.Shelf;

/** Against an object store in a process of its own (Adobe's S3Mock, fetched by the build). */
class S3ShelfTest extends ShelfContract {

    private static final S3Signature SIGNATURE = new S3Signature("us-east-1", "key", "secret");
    private static final Duration START = Duration.ofSeconds(90);

    private static Process server;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        port = freePort();
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dserver.port=0",
                        "-Dhttp.port=" + port,
                        "-Dcom.adobe.testing.s3mock.httpPort=" + port,
                        "-Dinitial.buckets=films",
                        "-Dcom.adobe.testing.s3mock.store.initialBuckets=films",
                        "-Dcom.adobe.testing.s3mock.domain.initialBuckets=films",
                        "-jar",
                        System.getProperty("s3mock.jar"))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "s3mock.log").toFile())
                .start();
        Instant limit = Instant.now().plus(START);
        while (!answers()) {
            assertTrue(server.isAlive() && Instant.now().isBefore(limit), "target/s3mock.log says why");
            Thread.sleep(200);
        }
    }

    private static boolean answers() {
        try {
            bucket(port).keys("nothing/");
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static S3Bucket bucket(int at) {
        return new S3Bucket(URI.create("http://localhost:" + at), "films", SIGNATURE, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        server.destroyForcibly();
    }

    @Override
    Shelf shelf(String node) {
        return new S3Shelf(bucket(port), folder.resolve("copies-" + node), 1 << 20);
    }

    @Test
    void copiesStayWithinTheirRoomAndAreFetchedAgain() throws IOException {
        Shelf shelf = shelf("small");
        for (int film = 0; film < 4; film++) {
            Path draft = Files.write(folder.resolve("draft"), new byte[400_000]);
            shelf.put("room/" + film + "-" + folder.getFileName(), draft);
        }
        shelf.tidy();
        try (Stream<Path> copies = Files.walk(folder.resolve("copies-small"))) {
            assertEquals(2, copies.filter(Files::isRegularFile).count());
        }
        for (int film = 0; film < 4; film++) {
            assertEquals(
                    400_000,
                    Files.size(shelf.get("room/" + film + "-" + folder.getFileName())
                            .orElseThrow()));
        }
    }

    @Test
    void manyKeysAreListedPageByPage() throws IOException {
        S3Bucket bucket = bucket(port);
        Path file = Files.writeString(folder.resolve("piece"), "x");
        for (int piece = 0; piece < 1010; piece++) {
            bucket.put("many/" + piece, file);
        }
        assertEquals(1010, bucket.keys("many/").size());
    }

    @Test
    void aStoreThatIsNotThereIsAFaultAndNothingIsBelieved() throws IOException {
        int nobody = freePort();
        Shelf gone = new S3Shelf(bucket(nobody), folder.resolve("copies"), 1 << 20);
        assertThrows(UncheckedIOException.class, () -> gone.get("films/1"));
        Path draft = Files.writeString(folder.resolve("film"), "x");
        assertThrows(UncheckedIOException.class, () -> gone.put("films/1", draft));
        assertEquals(Optional.empty(), shelf("one").get("films/1"));
        assertEquals(List.of(), shelf("one").keys("films/"));
    }
}
