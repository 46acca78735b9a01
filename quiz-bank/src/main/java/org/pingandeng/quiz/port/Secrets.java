package org.pingandeng.quiz.port;

/** The house's keys: one for each purpose, the same on every node and at every start. */
public interface Secrets {

    /**
     * The key for a purpose.
     *
     * @param purpose what it is for, such as {@code exam.token}
     * @param length how many bytes
     * @return a fresh array
     */
    byte[] derive(String purpose, int length);
}
