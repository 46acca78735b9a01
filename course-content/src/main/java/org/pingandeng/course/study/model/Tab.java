package org.pingandeng.course.study.model;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/**
 * A browser tab with a lesson in it.
 *
 * @param learner whose
 * @param id chosen by the browser
 * @param lesson what is open in it
 * @param nonce what its next report must carry
 * @param spentNonce what its last report carried; null before the first
 * @param spentDigest digest of its last report; null before the first
 * @param lastReportAt when it last reported, or was opened
 * @param spare how much of the clock was left over then, in milliseconds
 */
public record Tab(
        LearnerId learner,
        UUID id,
        LessonId lesson,
        byte[] nonce,
        byte[] spentNonce,
        byte[] spentDigest,
        Instant lastReportAt,
        long spare) {

    /**
     * A tab without network goes on counting this long; then its learner must be heard of again. Milliseconds. As much
     * may be left over for the next report: the first one after an outage was written when the outage began, and what
     * happened in it follows.
     */
    public static final long SILENCE_AT_MOST = 10 * 60_000L;

    /**
     * This tab after a report.
     *
     * @param nextNonce for the next report
     * @param digest of the report
     * @param now when it came
     * @param left how much of the clock it left over, in milliseconds
     * @return the tab
     */
    public Tab reported(byte[] nextNonce, byte[] digest, Instant now, long left) {
        return new Tab(
                learner, id, lesson, nextNonce, nonce, digest, now, Math.min(SILENCE_AT_MOST, Math.max(0, left)));
    }
}
