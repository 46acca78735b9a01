package org.pingandeng.quiz.exchange.docx;

/** A document that is not read at all. */
public final class DocxRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    DocxRefused(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    DocxRefused(Reason reason, String detail) {
        this(reason, detail, null);
    }

    /** Why not. */
    public enum Reason {
        /** No document, or a broken one. */
        NOT_READABLE,
        /** It carries macros. */
        MACROS,
        /** It asks for a password. */
        ENCRYPTED,
        /** It unpacks to more than a bound. */
        TOO_LARGE
    }

    /**
     * Why it is not read.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
