package org.pingandeng.quiz.exam.watch.model;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.exam.model.Signal;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.watch.model.Step.What;

/**
 * A sitting's whole course, put together from what was appended: entry, saves with the answers before and after, what
 * was made without network, signals, orders, end and marks, by the server's time.
 */
public final class Course {

    private static final Duration ON_TIME = Duration.ofSeconds(30);

    private final List<Step> steps = new ArrayList<>();

    private Course() {}

    /**
     * Puts a course together.
     *
     * @param sitting whose
     * @param saves by branch and sequence
     * @param signals in their order
     * @param orders in their order
     * @param marks in their order
     * @return what happened, the first first
     */
    public static List<Step> of(
            Sitting sitting, List<LoggedSave> saves, List<Signal> signals, List<Given> orders, List<Marked> marks) {
        Course course = new Course();
        course.add(sitting.startedAt(), What.ENTERED, "", 1, "");
        course.saves(saves);
        signals.forEach(
                signal -> course.add(signal.at(), What.SIGNAL, signal.kind().name(), number(signal), signal.words()));
        orders.forEach(order -> course.steps.add(new Step(
                order.at(),
                What.ORDER,
                order.kind().name(),
                order.minutes(),
                null,
                null,
                order.words(),
                order.by(),
                null)));
        if (sitting.closed()) {
            course.add(sitting.closedAt(), What.CLOSED, sitting.closedBy(), 0, "");
        }
        marks.forEach(mark -> course.steps.add(new Step(
                mark.at(),
                What.MARKED,
                mark.cause(),
                mark.passed() ? 1 : 0,
                null,
                null,
                String.valueOf(mark.score()),
                null,
                null)));
        course.steps.sort(Comparator.comparing(Step::at));
        return List.copyOf(course.steps);
    }

    private static What what(LoggedSave save) {
        if (save.flag() == null) {
            return What.SAVED;
        }
        return switch (save.flag()) {
            case "LATE" -> What.LATE;
            case "FILE" -> What.FILED;
            default -> What.ASIDE;
        };
    }

    private static int number(Signal signal) {
        return signal.kind() == Signal.Kind.SECOND_DEVICE ? signal.lease() : signal.seconds();
    }

    private void add(Instant at, What what, String name, int number, String words) {
        steps.add(new Step(at, what, name, number, null, null, words, null, null));
    }

    /** Branches grow beside one another; what a slot was before is what counted last when a save arrived. */
    private void saves(List<LoggedSave> saves) {
        Map<Integer, List<LoggedSave>> branches = new HashMap<>();
        saves.forEach(save -> branches.computeIfAbsent(save.branch(), branch -> new ArrayList<>())
                .add(save));
        branches.values().forEach(this::withoutNetwork);
        Map<Integer, String> standing = new HashMap<>();
        saves.stream().sorted(Comparator.comparing(LoggedSave::arrivedAt)).forEach(save -> {
            int slot = save.save().slot();
            String before = standing.get(slot);
            if (save.counts()) {
                standing.put(slot, save.save().answer());
            }
            steps.add(new Step(
                    save.arrivedAt(), what(save), "", slot, before, save.save().answer(), "", null, null));
        });
    }

    /**
     * Saves that were made well before they arrived. The device's clock may be wrong, so only the distance to the
     * quickest save of the branch is read from it.
     */
    private void withoutNetwork(List<LoggedSave> branch) {
        Duration quickest = branch.stream()
                .map(Course::distance)
                .filter(distance -> distance != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
        int held = 0;
        Instant since = null;
        for (int at = 0; at < branch.size(); at++) {
            LoggedSave save = branch.get(at);
            Duration distance = distance(save);
            Duration late = distance == null ? Duration.ZERO : distance.minus(quickest);
            if (late.compareTo(ON_TIME) > 0) {
                held++;
                Instant made = save.arrivedAt().minus(late);
                since = since == null || made.isBefore(since) ? made : since;
            }
            boolean last =
                    at + 1 == branch.size() || gap(branch.get(at + 1), save).compareTo(ON_TIME) > 0;
            if (held > 0 && last) {
                steps.add(new Step(save.arrivedAt(), What.OFFLINE, "", held, null, null, "", null, since));
                held = 0;
                since = null;
            }
        }
    }

    private static Duration gap(LoggedSave next, LoggedSave save) {
        return Duration.between(save.arrivedAt(), next.arrivedAt()).abs();
    }

    private static Duration distance(LoggedSave save) {
        try {
            return Duration.between(OffsetDateTime.parse(save.save().clientAt()).toInstant(), save.arrivedAt());
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }
}
