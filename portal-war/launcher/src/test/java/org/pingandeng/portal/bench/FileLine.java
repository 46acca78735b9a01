package org.pingandeng.portal.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A connection over which pieces of one file go to the portal, handed by the system from file to socket as a browser
 * does: a client that reckons for itself would take the cores the portal is measured on.
 */
final class FileLine implements AutoCloseable {

    private static final String HEAD = """
            PATCH %s HTTP/1.1
            Host: %s
            Origin: http://%2$s
            Cookie: %s
            Tus-Resumable: 1.0.0
            Content-Type: application/offset+octet-stream
            Upload-Offset: %d
            Content-Length: %d

            """;

    private final URI address;
    private final String cookies;
    private final FileChannel file;
    private final SocketChannel line;

    FileLine(URI address, String cookies, Path file) throws IOException {
        this.address = address;
        this.cookies = cookies;
        this.file = FileChannel.open(file);
        this.line = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
    }

    /** Sends a piece and waits until the portal says it is kept. */
    void send(long from, long length) throws IOException {
        String head = HEAD.formatted(address.getPath(), address.getAuthority(), cookies, from, length);
        ByteBuffer words = StandardCharsets.US_ASCII.encode(head.replace("\n", "\r\n"));
        while (words.hasRemaining()) {
            line.write(words);
        }
        for (long sent = 0; sent < length; ) {
            sent += file.transferTo(from + sent, length - sent, line);
        }
        String answer = answer();
        if (!answer.startsWith("HTTP/1.1 204")) {
            throw new IllegalStateException(
                    address + " answered " + answer.lines().findFirst().orElse(""));
        }
    }

    /** The head of the answer; one of 204 has nothing else. */
    private String answer() throws IOException {
        StringBuilder answer = new StringBuilder();
        ByteBuffer some = ByteBuffer.allocate(4096);
        while (answer.indexOf("\r\n\r\n") < 0) {
            if (line.read(some.clear()) < 0) {
                throw new EOFException(address + " hung up");
            }
            answer.append(StandardCharsets.ISO_8859_1.decode(some.flip()));
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        line.close();
        file.close();
    }
}
