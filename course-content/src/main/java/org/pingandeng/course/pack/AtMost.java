package org.pingandeng.course.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails rather than give more bytes than allowed: what an archive says about sizes is only a claim. */
final class AtMost extends FilterInputStream {

    private long left;

    AtMost(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("More bytes than allowed");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
