package org.pingandeng.portal.api.v1;

import jakarta.ws.rs.core.Response;
import org.pingandeng.quiz.exam.model.ExamRefusal;

/**
 * A refusal on the wire (RFC 9457). The caller explains the reason in its reader's language.
 *
 * @param status HTTP status
 * @param reason name of the refusal
 */
public record Problem(int status, String reason) {

    /** Its media type. */
    public static final String TYPE = "application/problem+json";

    /**
     * The answer for a refusal of the exam.
     *
     * @param refusal why
     * @return ready to send
     */
    static Response of(ExamRefusal refusal) {
        return of(status(refusal), refusal.name());
    }

    /**
     * The answer where nothing is known but the status.
     *
     * @param status of HTTP
     * @return ready to send
     */
    public static Response of(int status) {
        return of(status, reason(status));
    }

    /**
     * The answer for any refusal.
     *
     * @param status of HTTP
     * @param reason name of the refusal
     * @return ready to send
     */
    static Response of(int status, String reason) {
        return Response.status(status)
                .type(TYPE)
                .entity(new Problem(status, reason))
                .build();
    }

    /**
     * The status for a refusal of the exam.
     *
     * @param refusal why
     * @return 401 for tokens, 503 when it is worth repeating, 409 otherwise
     */
    static int status(ExamRefusal refusal) {
        return switch (refusal) {
            case TOKEN_FORGED, TOKEN_EXPIRED -> 401;
            case BUSY -> 503;
            case MALFORMED, CHAIN_BROKEN -> 400;
            default -> 409;
        };
    }

    /**
     * The reason where nothing is known but the status.
     *
     * @param status of HTTP
     * @return for example {@code NOT_FOUND}
     */
    static String reason(int status) {
        return switch (status) {
            case 401 -> "SIGNED_OUT";
            case 403 -> "NOT_ALLOWED";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406, 415 -> "OTHER_MEDIA_TYPE";
            case 411, 413 -> "TOO_LARGE";
            case 429, 503 -> "BUSY";
            default -> status < 500 ? "MALFORMED" : "FAULT";
        };
    }
}
