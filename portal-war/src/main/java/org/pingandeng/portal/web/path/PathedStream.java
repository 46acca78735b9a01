package org.pingandeng.portal.web.path;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * The same for pages and style sheets that come as bytes; what addresses are found by is ASCII in all of them. Whether it
 * is one is known when the first bytes come: Faces takes the stream before it says what it will send.
 */
final class PathedStream extends ServletOutputStream {

    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final ServletOutputStream out;
    private final BooleanSupplier named;
    private final String path;
    private PageAddresses addresses;
    private boolean begun;

    PathedStream(ServletOutputStream out, BooleanSupplier named, String path) {
        this.out = out;
        this.named = named;
        this.path = path;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!begun) {
            begun = true;
            addresses = named.getAsBoolean() ? new PageAddresses(path) : null;
        }
        if (addresses == null) {
            out.write(bytes, from, length);
        } else {
            out.write(addresses.in(new String(bytes, from, length, BYTES)).getBytes(BYTES));
        }
    }

    void end() throws IOException {
        if (addresses != null) {
            out.write(addresses.rest().getBytes(BYTES));
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        end();
        out.close();
    }

    @Override
    public boolean isReady() {
        return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        out.setWriteListener(listener);
    }
}
