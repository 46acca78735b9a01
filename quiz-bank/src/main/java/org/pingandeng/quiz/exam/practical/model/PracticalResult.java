package org.pingandeng.quiz.exam.practical.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateId;

/**
 * How a candidate stands in the practical part of a date.
 *
 * @param session which date
 * @param candidate whose
 * @param state passed, failed or not decided
 * @param points of all decided subjects
 * @param of what all subjects together are worth
 * @param vetoed whether something ended it
 * @param subjects how each stands, in their order
 * @param decidedAt when the last entry came; null where nobody has scored
 */
public record PracticalResult(
        UUID session,
        CandidateId candidate,
        State state,
        double points,
        int of,
        boolean vetoed,
        Map<Subject, Line> subjects,
        Instant decidedAt) {

    /** Where the whole stands. */
    public enum State {
        OPEN,
        PASSED,
        FAILED
    }

    /** What a subject waits for. */
    public enum Wait {
        /** An examiner. */
        FIRST,
        /** The second examiner. */
        SECOND,
        /** A third, because two differ by more than the rule allows. */
        THIRD,
        /** Nobody: it is decided. */
        DECIDED
    }

    /**
     * How a subject stands.
     *
     * @param waits what it waits for
     * @param points decided; 0 before
     * @param of what it is worth
     * @param vetoed whether something ended it
     * @param entries the last one of each examiner, in the order in which they first scored
     */
    public record Line(Wait waits, double points, int of, boolean vetoed, List<Entry> entries) {

        /**
         * Whether it is decided.
         *
         * @return true once enough examiners agree, or a third has scored
         */
        public boolean decided() {
            return waits == Wait.DECIDED;
        }

        /**
         * Why somebody does not read what others gave: whoever may still score is led by nobody.
         *
         * @param reader who
         * @return empty once it is decided, or once they have scored it themselves
         */
        public Optional<PracticalRefusal> closedTo(UUID reader) {
            boolean own = entries.stream().anyMatch(entry -> entry.examiner().equals(reader));
            return entries.isEmpty() || decided() || own ? Optional.empty() : Optional.of(PracticalRefusal.SCORE_FIRST);
        }
    }

    /**
     * Reads how somebody stands.
     *
     * @param session the date
     * @param candidate whose
     * @param rule of its day
     * @param worth what each subject is worth, for those that the trade has
     * @param entries of this date and candidate, the first first
     * @return the result
     */
    public static PracticalResult of(
            UUID session, CandidateId candidate, PracticalRule rule, Map<Subject, Integer> worth, List<Entry> entries) {
        Map<Subject, Line> lines = new EnumMap<>(Subject.class);
        worth.forEach((subject, points) -> lines.put(
                subject,
                line(
                        rule,
                        points,
                        entries.stream()
                                .filter(entry -> entry.subject() == subject)
                                .toList())));
        double points = lines.values().stream().mapToDouble(Line::points).sum();
        boolean vetoed = lines.values().stream().anyMatch(Line::vetoed);
        boolean all = !lines.isEmpty() && lines.values().stream().allMatch(Line::decided);
        State state =
                vetoed ? State.FAILED : !all ? State.OPEN : points >= rule.passMark() ? State.PASSED : State.FAILED;
        Instant last =
                entries.isEmpty() ? null : entries.get(entries.size() - 1).at();
        return new PracticalResult(
                session,
                candidate,
                state,
                vetoed ? 0 : points,
                worth.values().stream().mapToInt(Integer::intValue).sum(),
                vetoed,
                lines,
                last);
    }

    private static Line line(PracticalRule rule, int worth, List<Entry> entries) {
        Map<UUID, Entry> last = new LinkedHashMap<>();
        entries.forEach(entry -> last.put(entry.examiner(), entry));
        List<Entry> given = new ArrayList<>(last.values());
        Wait waits = waits(rule, given);
        Optional<Score> score = waits == Wait.DECIDED ? Optional.of(decided(rule, given)) : Optional.empty();
        double points = waits == Wait.DECIDED ? points(rule, given) : 0;
        return new Line(waits, points, worth, score.filter(Score::vetoed).isPresent(), given);
    }

    private static Wait waits(PracticalRule rule, List<Entry> given) {
        if (given.isEmpty()) {
            return Wait.FIRST;
        }
        if (rule.examiners() == 1) {
            return Wait.DECIDED;
        }
        if (given.size() == 1) {
            return Wait.SECOND;
        }
        return given.size() == 2 && differ(rule, given) ? Wait.THIRD : Wait.DECIDED;
    }

    private static boolean differ(PracticalRule rule, List<Entry> given) {
        Score one = given.get(0).score();
        Score other = given.get(1).score();
        return one.vetoed() != other.vetoed() || Math.abs(one.points() - other.points()) > rule.tolerance();
    }

    /** With two examiners who differ, the third alone decides. */
    private static Score decided(PracticalRule rule, List<Entry> given) {
        return given.get(rule.examiners() == 2 && differ(rule, given) ? 2 : 0).score();
    }

    private static double points(PracticalRule rule, List<Entry> given) {
        Score first = decided(rule, given);
        return rule.examiners() == 1 || differ(rule, given)
                ? first.points()
                : (first.points() + given.get(1).score().points()) / 2.0;
    }

    /**
     * Whether somebody is asked for another score of a subject.
     *
     * @param subject which
     * @param examiner who
     * @return empty where they are
     */
    public Optional<PracticalRefusal> another(Subject subject, UUID examiner) {
        Line line = subjects.get(subject);
        if (line.entries().stream().anyMatch(entry -> entry.examiner().equals(examiner))) {
            return Optional.of(PracticalRefusal.SCORED_BEFORE);
        }
        return line.decided() ? Optional.of(PracticalRefusal.ENOUGH) : Optional.empty();
    }

    /**
     * The examiners who scored.
     *
     * @return their ids
     */
    public Set<UUID> examiners() {
        return subjects.values().stream()
                .flatMap(line -> line.entries().stream())
                .map(Entry::examiner)
                .collect(java.util.stream.Collectors.toSet());
    }
}
