package org.pingandeng.course.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The files of a course, wherever they lie. */
public interface Archive extends Closeable {

    /** The largest file that is read. */
    long FILE_AT_MOST = 512L * 1024 * 1024;

    /** The largest text that is read. */
    long TEXT_AT_MOST = 2L * 1024 * 1024;

    /**
     * What is wrong with the archive as such.
     *
     * @return empty when it may be read
     */
    List<PackProblem> problems();

    /**
     * Whether a file is there.
     *
     * @param name with slashes, relative
     * @return false also for names that point outside
     */
    boolean has(String name);

    /**
     * Opens a file.
     *
     * @param name one that is there
     * @return its bytes, at most {@link #FILE_AT_MOST} of them; the caller closes
     * @throws IOException when it cannot be read, or is longer than allowed
     */
    InputStream open(String name) throws IOException;

    @Override
    void close() throws IOException;
}
