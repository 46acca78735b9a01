package org.pingandeng.course.port;

/** Keys of the house, one for each purpose, the same on every node. */
public interface Secrets {

    /**
     * The key for a purpose.
     *
     * @param purpose what it is for
     * @param length how many bytes
     * @return a fresh array
     */
    byte[] derive(String purpose, int length);
}
