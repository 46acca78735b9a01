package org.pingandeng.media.probe;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.pingandeng.media.model.Scanner;
import org.pingandeng.media.model.StoreRefusal;

/**
 * The virus scanner clamd, asked over a socket by its INSTREAM command (clamd(8)): pieces of the file with their lengths
 * before them, and one line of answer. Whatever keeps it from answering counts as not scanned.
 */
public final class Clamd implements Scanner {

    private static final Logger LOG = System.getLogger(Clamd.class.getName());
    private static final String UNIX = "unix:";
    private static final int PIECE = 1 << 16;
    private static final int ANSWER_AT_MOST = 4096;

    private final SocketAddress address;
    private final boolean required;
    private final Duration patience;

    /**
     * A scanner.
     *
     * @param address {@code host:port}, or {@code unix:/path/of/the/socket}
     * @param required whether a file that cannot be scanned is refused
     * @param patience how long an answer may take
     */
    public Clamd(String address, boolean required, Duration patience) {
        this.address = parse(address.strip());
        this.required = required;
        this.patience = patience;
    }

    private static SocketAddress parse(String address) {
        if (address.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(address.substring(UNIX.length()));
        }
        int colon = address.lastIndexOf(':');
        if (colon <= 0 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("Not an address of clamd: " + address);
        }
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    @Override
    public Optional<StoreRefusal> scan(Path draft) {
        try {
            return verdict(ask(draft));
        } catch (IOException | RuntimeException unreachable) {
            LOG.log(Level.WARNING, "clamd did not scan a file", unreachable);
            return notScanned();
        }
    }

    private Optional<StoreRefusal> verdict(String answer) {
        if (answer.endsWith(" FOUND")) {
            LOG.log(Level.WARNING, "clamd: {0}", answer.replaceAll("[^\\x20-\\x7e]", "?"));
            return Optional.of(StoreRefusal.INFECTED);
        }
        if (answer.endsWith(": OK")) {
            return Optional.empty();
        }
        LOG.log(Level.WARNING, "clamd did not scan a file: {0}", answer.replaceAll("[^\\x20-\\x7e]", "?"));
        return notScanned();
    }

    private Optional<StoreRefusal> notScanned() {
        return required ? Optional.of(StoreRefusal.NOT_SCANNED) : Optional.empty();
    }

    /** A scanner that hangs is left: closing the channel from aside ends whatever waits on it. */
    private String ask(Path draft) throws IOException {
        try (SocketChannel channel = open()) {
            CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                    () -> close(channel),
                    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                return converse(channel, draft);
            } finally {
                alarm.cancel(false);
            }
        }
    }

    private SocketChannel open() throws IOException {
        InetSocketAddress named = address instanceof InetSocketAddress host && host.isUnresolved()
                ? new InetSocketAddress(host.getHostString(), host.getPort())
                : null;
        return SocketChannel.open(named == null ? address : named);
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException closed) {
            // it is what was wanted
        }
    }

    private static String converse(SocketChannel channel, Path draft) throws IOException {
        try {
            write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            send(channel, draft);
        } catch (IOException refused) {
            // a file larger than the scanner takes: it says so and hangs up in the middle
            LOG.log(Level.DEBUG, "clamd hung up", refused);
        }
        return answer(channel);
    }

    private static void send(SocketChannel channel, Path draft) throws IOException {
        ByteBuffer piece = ByteBuffer.allocateDirect(4 + PIECE);
        try (FileChannel file = FileChannel.open(draft)) {
            int read = 0;
            while (read >= 0) {
                piece.clear().position(4);
                read = file.read(piece);
                piece.putInt(0, Math.max(0, read));
                piece.flip();
                if (read != 0) {
                    write(channel, read < 0 ? piece.limit(4) : piece);
                }
            }
        }
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next > 0 && next != '\n' && line.length() < ANSWER_AT_MOST) {
            line.append((char) next);
            next = in.read();
        }
        if (line.isEmpty()) {
            throw new IOException("clamd said nothing");
        }
        return line.toString().strip();
    }
}
