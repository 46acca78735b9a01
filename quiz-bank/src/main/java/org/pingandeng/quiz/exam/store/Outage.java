package org.pingandeng.quiz.exam.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * A time in which the database takes nothing, as one writer sees it. While it lasts the database is asked a few times a
 * second, not as often as rooms repeat their saves, and the log tells its beginning and its end: a night without a
 * database must not push out of the log what led to it.
 */
final class Outage {

    private static final Logger LOG = System.getLogger(Outage.class.getName());
    private static final long PAUSE_MS = 100;

    private long failed;

    /**
     * A batch could not be written.
     *
     * @param saves in it
     * @param why as the database said it
     */
    void met(int saves, Throwable why) {
        if (failed == 0) {
            LOG.log(Level.WARNING, "Saves fail; their rooms repeat them", why);
        }
        failed += saves;
    }

    /** A batch was written. */
    void ended() {
        if (failed > 0) {
            LOG.log(Level.INFO, "Saves are written again; {0} had failed", failed);
            failed = 0;
        }
    }

    /** Where the last batch failed, leaves the database a moment. */
    void pause() throws InterruptedException {
        if (failed > 0) {
            Thread.sleep(PAUSE_MS);
        }
    }
}
