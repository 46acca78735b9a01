package org.pingandeng.media.transcode;

/** Who waits for a piece of work. */
@FunctionalInterface
public interface Watch {

    /**
     * Is told again and again how far it is.
     *
     * @param percent from 0 to 99
     * @return false when the work is to stop
     */
    boolean goOn(int percent);
}
