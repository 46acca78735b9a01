package org.pingandeng.course.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive that {@link PackReader} reads. The same course gives the same bytes. */
public final class PackWriter implements AutoCloseable {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();

    /**
     * A writer of one archive.
     *
     * @param out where the archive goes; closed with the writer
     */
    public PackWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /**
     * Writes the manifest.
     *
     * @param manifest what it says, without its format
     * @throws IOException when it cannot be written
     */
    public void manifest(ObjectNode manifest) throws IOException {
        ObjectNode whole = manifest.objectNode();
        whole.put("format", PackReader.FORMAT);
        whole.setAll(manifest);
        text(
                PackReader.MANIFEST,
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(whole));
    }

    /**
     * Writes a text.
     *
     * @param name of the archive's file
     * @param text what it says
     * @throws IOException when it cannot be written
     */
    public void text(String name, String text) throws IOException {
        entry(name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /**
     * Writes a file; a second one of the same name is the same file.
     *
     * @param name of the archive's file
     * @param in the bytes, read to the end; not closed
     * @throws IOException when it cannot be written
     */
    public void file(String name, InputStream in) throws IOException {
        if (names.contains(name)) {
            return;
        }
        entry(name);
        in.transferTo(zip);
        zip.closeEntry();
    }

    /**
     * Writes a file that is made while it is written; a second one of the same name is the same file.
     *
     * @param name of the archive's file
     * @param made writes its bytes; what it is given stays open
     * @throws IOException when it cannot be written
     */
    public void whole(String name, Made made) throws IOException {
        if (names.contains(name)) {
            return;
        }
        entry(name);
        made.to(zip);
        zip.closeEntry();
    }

    /** A file that is made while it is written. */
    @FunctionalInterface
    public interface Made {
        /**
         * Writes its bytes.
         *
         * @param out where they go; not closed
         * @throws IOException when they cannot be written
         */
        void to(OutputStream out) throws IOException;
    }

    private void entry(String name) throws IOException {
        names.add(name);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
