package org.pingandeng.quiz.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/**
 * A zip from outside, held in memory and never unpacked to a disk. All names are judged before anything is read; what
 * unpacks to more than its packed size can honestly hold is given up in the middle, for what a zip says about sizes is
 * only a claim. Names may be in UTF-8 or, as Chinese Windows writes them, in GB 18030.
 */
final class ZipFiles implements AutoCloseable {

    private static final int MOST_FILES = 20_000;
    private static final long LARGEST_FILE = 20L << 20;
    private static final long LARGEST_ALL = 100L << 20;
    private static final long ALWAYS_ALLOWED = 1L << 20;
    /** Deflate reaches a thousand; texts and pictures of people stay below a hundred. */
    private static final long RATIO_AT_MOST = 200;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long unpacked;

    private ZipFiles(ZipFile zip) {
        this.zip = zip;
    }

    /** Why a zip or a file in it is not read. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        Refused(Reason reason, String found) {
            super(found);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    /**
     * Opens a zip and judges its names.
     *
     * @param bytes from outside
     * @return the zip, to be closed
     * @throws Refused when it is broken, has names that lead out of it, or too many of them
     */
    static ZipFiles open(byte[] bytes) throws Refused {
        ZipFiles files = opened(bytes, StandardCharsets.UTF_8);
        if (files.entries.keySet().stream().anyMatch(name -> name.indexOf('\uFFFD') >= 0)) {
            files = opened(bytes, Charset.forName("GB18030"));
        }
        if (files.entries.size() > MOST_FILES) {
            throw new Refused(Reason.TOO_LARGE, files.entries.size() + " > " + MOST_FILES);
        }
        Optional<String> unsafe = files.entries.keySet().stream()
                .filter(ZipFiles::unsafe)
                .sorted()
                .findFirst();
        if (unsafe.isPresent()) {
            throw new Refused(Reason.UNSAFE_NAME, unsafe.get().replaceAll("\\p{Cntrl}", "?"));
        }
        return files;
    }

    private static ZipFiles opened(byte[] bytes, Charset charset) throws Refused {
        try {
            ZipFiles files = new ZipFiles(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .setCharset(charset)
                    .setIgnoreLocalFileHeader(true)
                    .get());
            files.zip.getEntries().asIterator().forEachRemaining(entry -> {
                if (!entry.isDirectory()) {
                    files.entries.putIfAbsent(entry.getName(), entry);
                }
            });
            return files;
        } catch (IOException | RuntimeException broken) { // a broken zip is told by many kinds of them
            throw new Refused(Reason.NOT_READABLE, String.valueOf(broken.getMessage()));
        }
    }

    private static boolean unsafe(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/")).contains("..");
    }

    /** The files' names. */
    Set<String> names() {
        return entries.keySet();
    }

    /**
     * Unpacks a file.
     *
     * @param name as in {@link #names}
     * @return its bytes, or empty when there is none of that name
     * @throws Refused when it is broken, locked, or unpacks to more than it may
     */
    Optional<byte[]> read(String name) throws Refused {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        long most = Math.min(LARGEST_FILE, ALWAYS_ALLOWED + RATIO_AT_MOST * Math.max(0, entry.getCompressedSize()));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in == null ? new byte[0] : in.readNBytes((int) most + 1);
            unpacked += bytes.length;
            if (bytes.length > most || unpacked > LARGEST_ALL) {
                throw new Refused(Reason.TOO_LARGE, name);
            }
            return Optional.of(bytes);
        } catch (IOException | RuntimeException broken) {
            throw new Refused(Reason.NOT_READABLE, name);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
