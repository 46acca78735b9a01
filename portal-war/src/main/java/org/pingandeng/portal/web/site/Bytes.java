package org.pingandeng.portal.web.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** What is done to bytes before they are sent. */
final class Bytes {

    private Bytes() {}

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static String fingerprint(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toString(sum.getValue(), 36) + "-" + bytes.length;
    }
}
