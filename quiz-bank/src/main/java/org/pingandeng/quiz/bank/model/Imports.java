package org.pingandeng.quiz.bank.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.exchange.Filing;

/** All imports of the last days, with their files until they have been read. */
public interface Imports {

    /**
     * Opens an import, without its file.
     *
     * @param id which
     * @param author whose
     * @param name of the file
     * @param filing for what the file does not say
     * @param now the server's time
     */
    void open(UUID id, UUID author, String name, Filing filing, Instant now);

    /**
     * Keeps the file.
     *
     * @param id which import
     * @param in the bytes; not closed
     * @param most how many bytes are kept
     * @return how many there were; one more than {@code most} where there are too many
     * @throws IOException when they cannot be read
     */
    long keep(UUID id, InputStream in, long most) throws IOException;

    /**
     * Forgets an import that was not begun after all.
     *
     * @param id which
     */
    void drop(UUID id);

    /**
     * Writes the kept file out.
     *
     * @param id which import
     * @param to where
     * @throws IOException when it cannot be written
     */
    void fetch(UUID id, Path to) throws IOException;

    /**
     * Finds an import.
     *
     * @param id which
     * @return it, if it is still there
     */
    Optional<ImportJob> find(UUID id);

    /**
     * Somebody's imports.
     *
     * @param author whose
     * @param most how many
     * @return the latest first
     */
    List<ImportJob> of(UUID author, int most);

    /**
     * How many of somebody's imports are running.
     *
     * @param author whose
     * @return the number
     */
    int running(UUID author);

    /**
     * The oldest import that waits to be worked at, or whose worker gave no sign of life; locked for the running
     * transaction.
     *
     * @param now the server's time
     * @return it, if there is one that nobody else has just locked
     */
    Optional<ImportJob> next(Instant now);

    /**
     * Gives an import to a worker.
     *
     * @param id which
     * @param lease the worker's sign
     * @param until when it is free again if no sign of life comes
     */
    void lend(UUID id, UUID lease, Instant until);

    /**
     * A worker's sign of life.
     *
     * @param id which import
     * @param lease the worker's sign
     * @param step what it is at
     * @param percent how far
     * @param rows how many rows
     * @param now the server's time
     * @param until when the import is free again if no further sign comes
     * @return false when the worker shall stop: its owner wants so, or it is another's now
     */
    boolean alive(UUID id, UUID lease, ImportStep step, int percent, int rows, Instant now, Instant until);

    /**
     * Ends a phase.
     *
     * @param id which import
     * @param lease the sign of the worker who did it; null for what no worker does
     * @param from the phase that ends
     * @param to the next phase
     * @param notice what its owner should know
     * @param now the server's time
     * @return false when it is another worker's now, or in another phase; nothing was changed then
     */
    boolean move(UUID id, UUID lease, ImportPhase from, ImportPhase to, ImportNotice notice, Instant now);

    /**
     * Writes down what the rows do, or did.
     *
     * @param id which import
     * @param tally by effect
     */
    void count(UUID id, Tally tally);

    /**
     * Asks a running import to stop.
     *
     * @param id which
     */
    void askToStop(UUID id);

    /**
     * Drops a file that has been read.
     *
     * @param id which import
     */
    void dropFile(UUID id);

    /**
     * Forgets imports that ended or were left alone.
     *
     * @param before whose last sign of life is older
     * @return how many
     */
    int forget(Instant before);
}
