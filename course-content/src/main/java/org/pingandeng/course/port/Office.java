package org.pingandeng.course.port;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A program that makes PDFs of slides and documents, where the machine has one. */
public interface Office {

    /**
     * Whether there is one.
     *
     * @return false where slides have to be given as PDF
     */
    boolean there();

    /**
     * Makes a PDF.
     *
     * @param document slides or a document
     * @param ending what its name ends with, such as {@code pptx}
     * @return the PDF, the caller's to delete; empty when the program failed or took too long
     * @throws IOException when the disk fails
     */
    Optional<Path> pdf(Path document, String ending) throws IOException;
}
