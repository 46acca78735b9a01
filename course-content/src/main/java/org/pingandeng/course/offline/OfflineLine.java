package org.pingandeng.course.offline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.offline.model.Records.Decision;
import org.pingandeng.course.offline.model.Records.Judged;

/**
 * Records of a device that follow each other and came to the same, put together so that a person can read them. Lengths
 * are milliseconds.
 *
 * @param records the records' numbers
 * @param learner who studied
 * @param lesson which lesson
 * @param title what the lesson is called; blank when it is gone
 * @param from the device's clock at the first one's beginning
 * @param to its clock at the last one's end
 * @param receivedAt when the last of them came
 * @param lasted how much time they claim
 * @param credited how much of it counted at once
 * @param aside how much was put aside
 * @param reason why; blank when nothing was
 * @param decision what a person decided on the first of them, if they did
 * @param decided how much counted after all
 */
public record OfflineLine(
        List<Long> records,
        LearnerId learner,
        LessonId lesson,
        Text title,
        Instant from,
        Instant to,
        Instant receivedAt,
        long lasted,
        long credited,
        long aside,
        String reason,
        Optional<Decision> decision,
        long decided) {

    private static final Duration TOGETHER = Duration.ofMinutes(2);

    /**
     * Whether somebody still has to look at it.
     *
     * @return true when something was put aside and nobody decided
     */
    public boolean open() {
        return !reason.isEmpty() && decision.isEmpty();
    }

    /**
     * The records' numbers in one text.
     *
     * @return joined by commas
     */
    public String ids() {
        return String.join(",", records.stream().map(String::valueOf).toList());
    }

    static List<OfflineLine> together(List<Judged> judged, Map<LessonId, Text> titles) {
        List<OfflineLine> lines = new ArrayList<>();
        for (Judged each : judged) {
            OfflineLine one = of(each, titles);
            OfflineLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && last.goesWith(one)) {
                lines.set(lines.size() - 1, last.with(one));
            } else {
                lines.add(one);
            }
        }
        return lines;
    }

    private static OfflineLine of(Judged judged, Map<LessonId, Text> titles) {
        Instant from = Instant.ofEpochMilli(moment(judged.signed().watched().startedAt()));
        long lasted = Math.max(0, judged.signed().watched().lasted());
        return new OfflineLine(
                List.of(judged.id()),
                judged.learner(),
                judged.lesson(),
                titles.getOrDefault(judged.lesson(), Text.NONE),
                from,
                from.plusMillis(Math.min(lasted, Duration.ofDays(1).toMillis())),
                judged.receivedAt(),
                lasted,
                judged.credited(),
                judged.aside(),
                judged.reason().map(Enum::name).orElse(""),
                judged.decision(),
                judged.decision().map(Decision::credited).orElse(0L));
    }

    /** A forged moment may be any number. */
    private static long moment(long millis) {
        return Math.max(
                0, Math.min(millis, Instant.parse("2999-12-31T00:00:00Z").toEpochMilli()));
    }

    private boolean goesWith(OfflineLine other) {
        boolean same = learner.equals(other.learner) && lesson.equals(other.lesson) && reason.equals(other.reason);
        boolean decidedAlike = decision.map(each -> each.why() + each.at() + each.by())
                .equals(other.decision.map(each -> each.why() + each.at() + each.by()));
        return same && decidedAlike && (near(to, other.from) || near(other.to, from));
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(TOGETHER) <= 0;
    }

    private OfflineLine with(OfflineLine other) {
        List<Long> all = new ArrayList<>(records);
        all.addAll(other.records);
        return new OfflineLine(
                List.copyOf(all),
                learner,
                lesson,
                title,
                from.isBefore(other.from) ? from : other.from,
                to.isAfter(other.to) ? to : other.to,
                receivedAt.isAfter(other.receivedAt) ? receivedAt : other.receivedAt,
                lasted + other.lasted,
                credited + other.credited,
                aside + other.aside,
                reason,
                decision,
                decided + other.decided);
    }
}
