package org.pingandeng.quiz.exchange.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.pingandeng.quiz.exchange.docx.DocxRefused.Reason;

/** The parts of a document's archive, by name only and never as paths, and no more of them than a bound. */
final class DocxZip implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 192L << 20;

    private final ZipFile zip;
    private long unpacked;

    private DocxZip(ZipFile zip) {
        this.zip = zip;
    }

    /** Thrown by streams that hold more than they may. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch(String part) {
            super(part);
        }
    }

    static DocxZip open(byte[] file) throws DocxRefused {
        try {
            DocxZip parts = new DocxZip(ZipFile.builder().setByteArray(file).get());
            parts.refuse();
            return parts;
        } catch (IOException | IllegalArgumentException broken) {
            throw new DocxRefused(Reason.NOT_READABLE, broken.getMessage(), broken);
        }
    }

    private void refuse() throws DocxRefused {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) {
            throw new DocxRefused(Reason.TOO_LARGE, String.valueOf(entries.size()));
        }
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new DocxRefused(Reason.ENCRYPTED, entry.getName());
            }
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml")) {
                throw new DocxRefused(Reason.MACROS, entry.getName());
            }
        }
    }

    /** A part's content, or empty where there is none of that name. */
    Optional<InputStream> part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new Bounded(zip.getInputStream(entry), name));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException memoryOnly) {
            throw new IllegalStateException(memoryOnly);
        }
    }

    /** Counts over all parts, for a hundred large ones are as bad as one. */
    private final class Bounded extends FilterInputStream {
        private final String name;

        Bounded(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            unpacked += more;
            if (unpacked > MOST_UNPACKED) {
                throw new TooMuch(name);
            }
        }
    }
}
