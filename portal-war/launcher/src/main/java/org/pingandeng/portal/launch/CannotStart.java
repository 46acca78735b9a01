package org.pingandeng.portal.launch;

/** A reason not to start that the operator can mend. Its message is one plain line; it is printed without a trace. */
class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String line) {
        super(line);
    }

    CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
