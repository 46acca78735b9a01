package org.pingandeng.course.offline.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.hours.model.Attention;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.HourRules;
import org.pingandeng.course.hours.model.Intervals;
import org.pingandeng.course.hours.model.Line;
import org.pingandeng.course.hours.model.Refusal;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.hours.model.Verdict;

/**
 * Judges what a device recorded without network. What cannot be trusted as a whole is put aside for a person. The rest
 * gets a place in the learner's time: between what was given away before and now, and beside what was counted elsewhere.
 * What has a place is counted as in any lesson; what has none is put aside.
 */
public final class OfflineRule {

    /** Less than this is rounding, not worth a person's look; milliseconds. */
    private static final long ROUNDING = 500;

    private final Limits limits;
    private final Device device;
    private final Instant now;

    /**
     * The rule for one delivery.
     *
     * @param limits what is allowed today
     * @param device whose records came
     * @param now when they came
     */
    public OfflineRule(Limits limits, Device device, Instant now) {
        this.limits = limits;
        this.device = device;
        this.now = now;
    }

    /**
     * What else is known when a record is judged.
     *
     * @param genuine whether the record is as the device wrote it
     * @param keeping the keeping it names, if the device has it
     * @param lesson how the lesson stands now; empty when it is not the learner's any more
     * @param counted what was counted of the lesson before
     * @param busy the learner's time that was counted elsewhere; milliseconds from 1970
     */
    public record Known(
            boolean genuine, Optional<Keeping> keeping, Optional<LessonNow> lesson, Counted counted, Intervals busy) {}

    /**
     * Judges a record.
     *
     * @param signed the record
     * @param before where the chain stands
     * @param known what else is known
     * @return what it comes to
     */
    public Ruling judge(Signed signed, ChainEnd before, Known known) {
        Watched watched = signed.watched();
        return distrust(signed, before, known)
                .map(why -> new Ruling(
                        Math.min(Span.LONGEST, Math.max(0, watched.lasted())),
                        Optional.of(why),
                        Optional.empty(),
                        Intervals.NONE,
                        after(signed, before, known.genuine(), before.until())))
                .orElseGet(() -> place(signed, before, known));
    }

    private Optional<AsideReason> distrust(Signed signed, ChainEnd before, Known known) {
        Watched watched = signed.watched();
        if (!known.genuine() || !watched.sane()) {
            return Optional.of(AsideReason.SIGNATURE_BROKEN);
        }
        if (!signed.previous().equals(before.hash())) {
            return Optional.of(AsideReason.CHAIN_BROKEN);
        }
        if (movedBack(watched, before)) {
            return Optional.of(AsideReason.CLOCK_MOVED_BACK);
        }
        return known.keeping()
                .map(keeping -> outside(watched, keeping).or(() -> lesson(watched, keeping, known.lesson())))
                .orElse(Optional.of(AsideReason.BEFORE_KEEPING));
    }

    /** Within a session the device's clock may gain on the steady one, which stands still while a device sleeps. */
    private boolean movedBack(Watched watched, ChainEnd before) {
        if (before.session() == null) {
            return false;
        }
        boolean sameSession = before.session().equals(watched.session());
        long steady = sameSession ? Math.max(0, watched.steady() - before.steadyEnd()) : 0;
        return watched.startedAt() < before.wallEnd() + steady - limits.skew().toMillis();
    }

    private Optional<AsideReason> outside(Watched watched, Keeping keeping) {
        long start = watched.serverStart();
        long end = start + watched.lasted();
        long skew = limits.skew().toMillis();
        if (!keeping.lesson().equals(watched.lesson()) || start < keeping.at().toEpochMilli() - skew) {
            return Optional.of(AsideReason.BEFORE_KEEPING);
        }
        boolean away = device.off()
                .filter(off -> end > off.from().toEpochMilli() + skew)
                .filter(off -> off.until()
                        .map(until -> start < until.toEpochMilli() - skew)
                        .orElse(true))
                .isPresent();
        if (away) {
            return Optional.of(AsideReason.AFTER_SIGN_OFF);
        }
        boolean late = start > keeping.at().plus(limits.keepAtMost()).toEpochMilli();
        return late ? Optional.of(AsideReason.KEPT_TOO_LONG) : Optional.empty();
    }

    private Optional<AsideReason> lesson(Watched watched, Keeping keeping, Optional<LessonNow> found) {
        if (found.isEmpty()) {
            return Optional.of(AsideReason.LESSON_CHANGED);
        }
        LessonNow lesson = found.get();
        if (lesson.withdrawn()) {
            return Optional.of(AsideReason.LESSON_WITHDRAWN);
        }
        boolean studiedBefore = lesson.since()
                .filter(since -> watched.serverStart() + watched.lasted() <= since.toEpochMilli())
                .isPresent();
        if (!lesson.digest().equals(keeping.digest()) && !studiedBefore) {
            return Optional.of(AsideReason.LESSON_CHANGED);
        }
        double most = watched.lasted() * limits.fastest() + ROUNDING;
        boolean fast = lesson.terms().watched() && watched.to() - watched.from() > most;
        return fast ? Optional.of(AsideReason.TOO_FAST) : Optional.empty();
    }

    private Ruling place(Signed signed, ChainEnd before, Known known) {
        Watched watched = signed.watched();
        Intervals.Interval window = window(watched, before);
        Intervals free = known.busy().missing(window.from(), window.to());
        Span span = new Span(Attention.ACTIVE, watched.from(), watched.to(), watched.lasted());
        Verdict judged =
                HourRules.judge(known.lesson().orElseThrow().terms(), known.counted(), free.length(), List.of(span));
        long roomless = judged.lines().stream()
                .filter(OfflineRule::roomless)
                .mapToLong(Line::lasted)
                .sum();
        long aside = Math.min(roomless, watched.lasted() - free.length());
        aside = aside < ROUNDING ? 0 : aside;
        AsideReason why = free.length() < window.length() ? AsideReason.COUNTED_ELSEWHERE : AsideReason.MORE_THAN_TIME;
        Instant until = Instant.ofEpochMilli(Math.max(before.until().toEpochMilli(), window.to()));
        return new Ruling(
                aside,
                aside > 0 ? Optional.of(why) : Optional.empty(),
                Optional.of(new Verdict(judged.counted(), 0, without(judged.lines(), aside))),
                free,
                after(signed, before, true, until));
    }

    private static boolean roomless(Line line) {
        return line.refusal().filter(Refusal.FASTER_THAN_CLOCK::equals).isPresent();
    }

    /** What was put aside is no refusal; what a fast medium leaves over is one, as in any lesson. */
    private static List<Line> without(List<Line> lines, long aside) {
        long left = aside;
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            long taken = roomless(line) ? Math.min(left, line.lasted()) : 0;
            left -= taken;
            if (line.lasted() - taken >= ROUNDING || line.refusal().isEmpty()) {
                kept.add(new Line(line.from(), line.to(), line.lasted() - taken, line.refusal()));
            }
        }
        return List.copyOf(kept);
    }

    /** As near to where the device says as its clock may be wrong, after what was given away and not after now. */
    private Intervals.Interval window(Watched watched, ChainEnd before) {
        long skew = limits.skew().toMillis();
        long until = before.until().toEpochMilli();
        long latest = now.toEpochMilli();
        long from = watched.serverStart();
        if (from < until && until - from <= skew) {
            from = until;
        }
        if (from >= until && from + watched.lasted() > latest && from + watched.lasted() - latest <= skew) {
            from = Math.max(until, latest - watched.lasted());
        }
        long to = Math.min(from + watched.lasted(), latest);
        long begin = Math.max(from, until);
        return new Intervals.Interval(begin, Math.max(begin, to));
    }

    /** What is not genuine moves the chain on only where it stands in its place; nothing moves it back. */
    private static ChainEnd after(Signed signed, ChainEnd before, boolean genuine, Instant until) {
        Watched watched = signed.watched();
        boolean next = genuine ? watched.sequence() > before.sequence() : watched.sequence() == before.sequence() + 1;
        if (!next) {
            return before;
        }
        return new ChainEnd(
                watched.sequence(),
                signed.hash(),
                genuine ? watched.session() : before.session(),
                genuine ? watched.startedAt() + watched.lasted() : before.wallEnd(),
                genuine ? watched.steady() + watched.lasted() : before.steadyEnd(),
                until);
    }
}
