package org.pingandeng.quiz.exam.office.model;

import java.time.Instant;

/**
 * What candidates of a date see afterwards, and when.
 *
 * @param release when they learn their marks
 * @param review what they see beside them
 * @param releasedAt when the office released them; null where it did not yet
 */
public record SessionResults(Release release, Review review, Instant releasedAt) {

    /** As where an exam has no dates: everything at once. */
    public static final SessionResults OPEN = new SessionResults(Release.AT_ONCE, Review.MISTAKES, null);

    /**
     * Whether marks may be seen.
     *
     * @return false while they wait for the office
     */
    public boolean released() {
        return release == Release.AT_ONCE || releasedAt != null;
    }
}
