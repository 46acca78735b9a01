package org.pingandeng.course.hours.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Decides what counts. Of a video: moments played for the first time, in order unless the lesson allows jumps. Of a text:
 * time in which somebody read. Never more than the server's clock says has passed, never more than the lesson's length.
 */
public final class HourRules {

    /** Moments between the end of one report and the beginning of the next that are no jump. */
    static final long SEAM = 1_500;

    /** A stretch whose place moved on by so much more than its time was not played naturally; browsers round. Percent. */
    private static final long NATURALLY = 110;

    /** By how much a browser may be wrong about where a film stands. Milliseconds. */
    private static final long ROUNDING = 150;

    /** Refusals shorter than this are rounding, not worth a line. */
    private static final long WORTH_A_LINE = 500;

    private static final Map<Attention, Refusal> NO_STUDY =
            Map.of(Attention.PAUSED, Refusal.PAUSED, Attention.HIDDEN, Refusal.HIDDEN, Attention.IDLE, Refusal.IDLE);

    private final Terms terms;
    private final List<Line> lines = new ArrayList<>();
    private Counted counted;
    private long clock;

    private HourRules(Terms terms, Counted before, long clock) {
        this.terms = terms;
        this.counted = before;
        this.clock = clock;
    }

    /**
     * Judges a report.
     *
     * @param terms what the lesson allows
     * @param before what was counted before
     * @param clock how much time the server allows: what has passed since the last report, and what that left over
     * @param spans what the browser reports, in order
     * @return what it comes to
     */
    public static Verdict judge(Terms terms, Counted before, long clock, List<Span> spans) {
        HourRules rules = new HourRules(terms, before, Math.max(0, clock));
        spans.forEach(rules::judge);
        return new Verdict(rules.counted, rules.clock, List.copyOf(rules.lines));
    }

    private void judge(Span span) {
        Refusal why = NO_STUDY.get(span.attention());
        if (why != null) {
            refuse(span.from(), span.to(), Math.min(span.lasted(), clock), why);
            clock -= Math.min(span.lasted(), clock);
        } else if (terms.watched()) {
            watch(span);
        } else {
            read(span.lasted());
        }
    }

    private void watch(Span span) {
        long from = span.from();
        if (!terms.seekAhead() && from > counted.reached() + SEAM) {
            refuse(from, span.to(), span.to() - from, Refusal.SKIPPED_AHEAD);
            clock -= Math.min(clock, span.lasted());
            return;
        }
        long end = Math.max(from, Math.min(span.to(), terms.length()));
        long slow = Math.min(end, from + span.lasted() * terms.fastest() / 100 + SEAM);
        long played = Math.min(slow, from + clock * terms.fastest() / 100);
        Intervals fresh = counted.played().missing(from, played);
        Intervals inTime = fresh.first(clock);
        Intervals taken =
                fast(span) ? inTime.first(Math.min(clock, span.lasted()) * terms.fasterPercent() / 100) : inTime;
        if (!terms.held()) {
            taken.parts().forEach(part -> lines.add(Line.credit(part)));
        }
        refuse(from, played, played - from - fresh.length(), Refusal.ALREADY_COUNTED);
        refuse(from, end, end - slow + inTime.length() - taken.length(), Refusal.FAST_PLAY);
        refuse(from, slow, slow - played + fresh.length() - inTime.length(), Refusal.FASTER_THAN_CLOCK);
        refuse(end, span.to(), span.to() - end, Refusal.CAP_REACHED);
        count(taken, Math.max(counted.reached(), played), span.lasted());
    }

    private boolean fast(Span span) {
        boolean slower = (span.to() - span.from()) * 100 <= span.lasted() * NATURALLY + ROUNDING * 100;
        return terms.fasterPercent() < 100 && !slower;
    }

    /**
     * Somebody proved to be there: what waited for it counts.
     *
     * @param before what was counted before
     * @return what it comes to
     */
    public static Verdict prove(Counted before) {
        List<Line> lines = before.held().parts().stream().map(Line::credit).toList();
        return new Verdict(new Counted(before.played(), before.reached()), 0, lines);
    }

    /**
     * Nobody proved to be there: what waited for it does not count, and is to be watched again from its beginning.
     *
     * @param before what was counted before
     * @return what it comes to
     */
    public static Verdict absent(Counted before) {
        List<Line> lines = before.held().parts().stream()
                .map(part -> Line.refused(part.from(), part.to(), part.length(), Refusal.ABSENT))
                .toList();
        long back = before.held().parts().stream()
                .mapToLong(Intervals.Interval::from)
                .findFirst()
                .orElse(before.reached());
        return new Verdict(new Counted(before.covered(), Math.min(back, before.reached())), 0, lines);
    }

    private void read(long lasted) {
        long done = counted.covered().length();
        long allowed = Math.min(lasted, clock);
        long credit = Math.min(allowed, terms.length() - done);
        Intervals taken = Intervals.NONE.plus(done, done + credit);
        taken.parts().forEach(part -> lines.add(Line.credit(part)));
        refuse(done + credit, done + credit, allowed - credit, Refusal.CAP_REACHED);
        refuse(done + credit, done + credit, lasted - allowed, Refusal.FASTER_THAN_CLOCK);
        count(taken, done + credit, lasted);
    }

    private void count(Intervals taken, long reached, long lasted) {
        counted = terms.watched() && terms.held()
                ? new Counted(counted.covered(), counted.held().plus(taken), reached)
                : new Counted(counted.covered().plus(taken), counted.held(), reached);
        clock -= Math.min(clock, Math.max(taken.length(), lasted));
    }

    private void refuse(long from, long to, long lasted, Refusal why) {
        if (lasted >= WORTH_A_LINE) {
            lines.add(Line.refused(from, Math.max(from, to), lasted, why));
        }
    }
}
