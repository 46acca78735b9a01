package org.pingandeng.quiz.exchange;

/** Whoever waits for a large file to be read: told how far it is, and able to stop it. */
@FunctionalInterface
public interface ReadingWatch {

    /** Nobody waits. */
    ReadingWatch NOBODY = (rows, share) -> {};

    /**
     * Hears how far the reading is, every few hundred rows.
     *
     * @param rows how many rows have been read
     * @param share how much of the file's bytes, 0 to 1
     * @throws ReadingStopped to end the reading
     */
    void read(long rows, double share);
}
