package org.pingandeng.quiz.bank.model;

/** Where an import stands. */
public enum ImportPhase {
    /** The file is read and compared with the bank, or waits for its turn. */
    READING,
    /** Everything is known; somebody has to choose. Nothing is in the bank. */
    READY,
    /** What was chosen is written into the bank, or waits for its turn. */
    TAKING,
    /** It is in the bank. */
    DONE,
    /** Somebody dropped it; nothing came of it. */
    CANCELLED,
    /** It could not be read; nothing came of it. */
    FAILED;

    /**
     * Whether the portal is at it.
     *
     * @return true for what somebody waits for
     */
    public boolean running() {
        return this == READING || this == TAKING;
    }
}
