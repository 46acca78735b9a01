package org.pingandeng.portal.web.path;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Puts the portal's path before the addresses in what is written. */
final class PathedWriter extends FilterWriter {

    private final PageAddresses addresses;

    PathedWriter(Writer out, String path) {
        super(out);
        this.addresses = new PageAddresses(path);
    }

    @Override
    public void write(int single) throws IOException {
        out.write(addresses.in(String.valueOf((char) single)));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        out.write(addresses.in(new String(text, from, length)));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(addresses.in(text.substring(from, from + length)));
    }

    void end() throws IOException {
        out.write(addresses.rest());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.write(addresses.rest());
        super.close();
    }
}
