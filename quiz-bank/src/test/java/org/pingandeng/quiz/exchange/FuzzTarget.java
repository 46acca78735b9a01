package org.pingandeng.quiz.exchange;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the fuzzer calls with every input it makes up: one reader, watched for how much memory it asks for. */
public final class FuzzTarget {

    /** What a reading may ask for whatever the file: the parsers' own tables and buffers. */
    private static final long AT_FIRST = 8L << 20;

    /** What the fuzzer, which watches every branch and comparison, asks for beside the reader. */
    private static final long WATCHING = 56L << 20;

    /** What it may ask for beside that for each byte of the file. */
    private static final long FOR_EACH_BYTE = 4_000;

    private static final int ATTEMPTS = 4;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Held here, for loggers that nobody holds forget their level. */
    private static final Logger WORKBOOKS = Logger.getLogger("org.apache.poi");

    private static FuzzedReader reader;

    private FuzzTarget() {}

    /**
     * Called once by the fuzzer.
     *
     * @param arguments the name of the {@link FuzzedReader}
     */
    public static void fuzzerInitialize(String[] arguments) {
        WORKBOOKS.setLevel(Level.OFF); // thousands of workbooks are broken on purpose
        reader = FuzzedReader.valueOf(arguments[0]);
        reader.seeds().forEach(reader::read); // what is loaded once is nobody's waste
    }

    /**
     * Called by the fuzzer for each input.
     *
     * @param data anything
     */
    public static void fuzzerTestOneInput(byte[] data) {
        read(reader, data, AT_FIRST + WATCHING);
    }

    /** The first readings may load and watch classes; only what every further one asks for again is the reader's own. */
    static void read(FuzzedReader reader, byte[] data) {
        read(reader, data, AT_FIRST);
    }

    private static void read(FuzzedReader reader, byte[] data, long atFirst) {
        long most = atFirst + FOR_EACH_BYTE * reader.size(data);
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && least > most; attempt++) {
            least = Math.min(least, asked(reader, data));
        }
        if (least > most) {
            throw new AssertionError(least + " bytes of memory for a file of " + reader.size(data));
        }
    }

    private static long asked(FuzzedReader reader, byte[] data) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        reader.read(data);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
