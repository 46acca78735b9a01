package org.pingandeng.portal.api.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.bridge.Examination;
import org.pingandeng.quiz.exam.practical.PracticalDate;
import org.pingandeng.quiz.exam.practical.model.Entry;
import org.pingandeng.quiz.exam.practical.model.PracticalRefusal;
import org.pingandeng.quiz.exam.practical.model.PracticalResult;
import org.pingandeng.quiz.exam.practical.model.ScoreSheet;
import org.pingandeng.quiz.exam.practical.model.Subject;

/**
 * A candidate before an examiner's tablet.
 *
 * @param candidate who
 * @param name theirs
 * @param ticket the number on their ticket
 * @param refusal why they do not sit it now, or null
 * @param seed by which their sheets were drawn
 * @param state where the whole stands
 * @param points of the decided subjects
 * @param whole whether what was handed in is as it was sealed
 * @param subjects a line each
 */
record PracticalLine(
        UUID candidate,
        String name,
        String ticket,
        PracticalRefusal refusal,
        long seed,
        PracticalResult.State state,
        double points,
        boolean whole,
        List<Task> subjects) {

    /**
     * A subject of a candidate.
     *
     * @param subject which
     * @param sheet that was drawn; null where there is none, or its day has not come
     * @param waits what it waits for
     * @param points decided
     * @param vetoed whether something ended it
     * @param seen whether the visitor read others' scores before it was decided, and thus scores it no more
     * @param entries who scored it
     */
    record Task(
            Subject subject,
            ScoreSheet sheet,
            PracticalResult.Wait waits,
            double points,
            boolean vetoed,
            boolean seen,
            List<Given> entries) {}

    /**
     * A score that was given.
     *
     * @param id of the entry
     * @param examiner their name
     * @param mine whether it is the visitor's own
     * @param points of it; null for another's while one's own is still due, so that nobody is led
     * @param vetoed whether something ended it
     * @param steps that were done
     * @param deductions how often each
     * @param vetoes that ended it
     */
    record Given(
            UUID id,
            String examiner,
            boolean mine,
            Integer points,
            boolean vetoed,
            java.util.Set<String> steps,
            java.util.Map<String, Integer> deductions,
            java.util.Set<String> vetoes) {}

    /**
     * A date.
     *
     * @param passMark of all subjects together
     * @param examiners how many score each subject
     * @param candidates everybody within reach
     */
    record All(int passMark, int examiners, List<PracticalLine> candidates) {}

    static All all(Examination.Named named) {
        PracticalDate date = named.date();
        return new All(
                date.rule().passMark(),
                date.rule().examiners(),
                date.stands().stream().map(stand -> of(stand, named)).toList());
    }

    private static PracticalLine of(PracticalDate.Stand stand, Examination.Named named) {
        List<Task> tasks = new ArrayList<>();
        stand.result()
                .subjects()
                .forEach((subject, line) -> tasks.add(new Task(
                        subject,
                        stand.sheets().get(subject),
                        line.waits(),
                        line.points(),
                        line.vetoed(),
                        named.saw(stand.candidate(), subject),
                        given(line, named))));
        return new PracticalLine(
                stand.candidate().value(),
                named.name(stand.candidate().value()),
                stand.ticket(),
                stand.refusal().orElse(null),
                stand.seed(),
                stand.result().state(),
                stand.result().points(),
                stand.whole(),
                tasks);
    }

    private static List<Given> given(PracticalResult.Line line, Examination.Named named) {
        boolean scored = line.closedTo(named.me()).isEmpty();
        return line.entries().stream()
                .map(entry -> new Given(
                        entry.id(),
                        named.name(entry.examiner()),
                        mine(entry, named),
                        scored ? entry.score().points() : null,
                        scored && entry.score().vetoed(),
                        mine(entry, named) ? entry.note().ticks().steps() : java.util.Set.of(),
                        mine(entry, named) ? entry.note().ticks().deductions() : java.util.Map.of(),
                        mine(entry, named) ? entry.note().ticks().vetoes() : java.util.Set.of()))
                .toList();
    }

    private static boolean mine(Entry entry, Examination.Named named) {
        return entry.examiner().equals(named.me());
    }
}
