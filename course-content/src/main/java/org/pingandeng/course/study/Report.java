package org.pingandeng.course.study;

import java.util.List;
import org.pingandeng.course.hours.model.Span;

/**
 * What a tab reports, every ten or fifteen seconds and whenever something changes.
 *
 * @param token the one it was given for this report
 * @param spans what happened since the last report, in order; at most {@link #SPANS_AT_MOST} are looked at
 * @param place the second of a video or the page of a PDF
 * @param leaving whether the tab is being closed
 */
public record Report(String token, List<Span> spans, int place, boolean leaving) {

    /** More changes than this in one report are nobody's study. */
    public static final int SPANS_AT_MOST = 200;

    /** Cuts what is too long. */
    public Report {
        spans = spans == null ? List.of() : List.copyOf(spans.subList(0, Math.min(SPANS_AT_MOST, spans.size())));
    }

    /**
     * How much time it claims.
     *
     * @return milliseconds, at most one hour
     */
    long claimed() {
        return Math.min(3_600_000L, spans.stream().mapToLong(Span::lasted).sum());
    }
}
