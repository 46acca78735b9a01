package org.pingandeng.quiz.exchange;

/** Whoever waited for a file wants no more of it. */
public class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Stops the reading. */
    public ReadingStopped() {
        super("The reading was stopped");
    }
}
