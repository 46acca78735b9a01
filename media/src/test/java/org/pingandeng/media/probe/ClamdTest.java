package org.pingandeng.media.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.media.model.StoreRefusal;

/** Against a small server that speaks clamd's protocol as its manual says. */
class ClamdTest {

    private static final String HARM = "HARM";
    private static final int MOST = 1 << 20;

    @TempDir
    Path folder;

    /** Takes one file; finds harm by its first letters, and hangs up on more than a mebibyte as the real one does. */
    private static CompletableFuture<byte[]> server(ServerSocketChannel door) {
        return CompletableFuture.supplyAsync(() -> {
            try (SocketChannel caller = door.accept()) {
                DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
                String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                byte[] came = new byte[0];
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    int before = came.length;
                    came = Arrays.copyOf(came, before + length);
                    in.readFully(came, before, length);
                    if (came.length > MOST) {
                        say(caller, "INSTREAM size limit exceeded. ERROR\0");
                        return came;
                    }
                }
                boolean harm = new String(came, StandardCharsets.US_ASCII).startsWith(HARM);
                say(
                        caller,
                        !command.equals("zINSTREAM\0")
                                ? "UNKNOWN COMMAND\0"
                                : harm ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
                return came;
            } catch (IOException failed) {
                return new byte[0];
            }
        });
    }

    private static void say(SocketChannel caller, String words) throws IOException {
        caller.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)));
    }

    private static ServerSocketChannel door(SocketAddress at) throws IOException {
        ServerSocketChannel door = at instanceof UnixDomainSocketAddress
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                : ServerSocketChannel.open();
        return door.bind(at);
    }

    private static String address(ServerSocketChannel door) throws IOException {
        return "localhost:" + ((InetSocketAddress) door.getLocalAddress()).getPort();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("draft"), bytes);
    }

    private static Clamd clamd(String address, boolean required) {
        return new Clamd(address, required, Duration.ofSeconds(5));
    }

    @Test
    void everyByteIsShownAndACleanFileIsWelcome() throws Exception {
        byte[] bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);
        try (ServerSocketChannel door = door(new InetSocketAddress("localhost", 0))) {
            CompletableFuture<byte[]> seen = server(door);
            assertEquals(Optional.empty(), clamd(address(door), true).scan(file(bytes)));
            assertTrue(Arrays.equals(bytes, seen.get()));
        }
    }

    @Test
    void harmIsRefusedOverASocketOfTheSystemToo() throws Exception {
        Path socket = folder.resolve("clamd.ctl");
        try (ServerSocketChannel door = door(UnixDomainSocketAddress.of(socket))) {
            server(door);
            assertEquals(
                    Optional.of(StoreRefusal.INFECTED),
                    clamd("unix:" + socket, false)
                            .scan(file((HARM + " and more").getBytes(StandardCharsets.US_ASCII))));
        }
    }

    @Test
    void aFileTooLargeForTheScannerIsNotScanned() throws Exception {
        try (ServerSocketChannel door = door(new InetSocketAddress("localhost", 0))) {
            server(door);
            assertEquals(
                    Optional.of(StoreRefusal.NOT_SCANNED),
                    clamd(address(door), true).scan(file(new byte[8 * MOST])));
        }
    }

    @Test
    void aScannerThatIsNotThereRefusesUnlessTheOperatorSaysOtherwise() throws Exception {
        String gone;
        try (ServerSocketChannel door = door(new InetSocketAddress("localhost", 0))) {
            gone = address(door);
        }
        assertEquals(Optional.of(StoreRefusal.NOT_SCANNED), clamd(gone, true).scan(file(new byte[9])));
        assertEquals(Optional.empty(), clamd(gone, false).scan(file(new byte[9])));
    }

    @Test
    void aScannerThatHangsIsLeft() throws Exception {
        try (ServerSocketChannel door = door(new InetSocketAddress("localhost", 0))) {
            Instant begin = Instant.now();
            Clamd hanging = new Clamd(address(door), true, Duration.ofMillis(300));
            assertEquals(Optional.of(StoreRefusal.NOT_SCANNED), hanging.scan(file(new byte[9])));
            assertTrue(Duration.between(begin, Instant.now()).toSeconds() < 5);
        }
    }
}
