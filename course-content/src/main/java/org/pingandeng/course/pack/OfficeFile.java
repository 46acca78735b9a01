package org.pingandeng.course.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells slides and text documents of office programs by their content. */
public final class OfficeFile {

    private OfficeFile() {}

    /**
     * What a document's name should end with.
     *
     * @param file any
     * @return {@code pptx} or {@code docx}; empty for anything else
     * @throws IOException when the disk fails
     */
    public static Optional<String> ending(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            if (zip.getEntry("ppt/presentation.xml") != null) {
                return Optional.of("pptx");
            }
            return zip.getEntry("word/document.xml") == null ? Optional.empty() : Optional.of("docx");
        } catch (ZipException none) {
            return Optional.empty();
        }
    }
}
