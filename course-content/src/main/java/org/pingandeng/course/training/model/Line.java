package org.pingandeng.course.training.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.programme.model.Standing;

/**
 * One line of what completes a class for a learner: what is asked, what is there.
 *
 * @param kind what it is about
 * @param have how much is there; seconds for lengths, else a count
 * @param need how much is asked
 * @param met whether it is enough
 */
public record Line(Kind kind, long have, long need, boolean met) {

    /** What a line may be about. */
    public enum Kind {
        /** Lessons that are done. */
        LESSONS,
        /** Time counted of lessons; part of {@link #HOURS}. */
        ONLINE,
        /** Time in classrooms and sessions; part of {@link #HOURS}. */
        CLASSROOM,
        /** Practical training that was confirmed; part of {@link #CLASSROOM}. */
        PRACTICE,
        /** All time. */
        HOURS,
        /** Sessions that were attended, of those that are over. */
        SESSIONS,
        /** The exam. */
        EXAM;

        /** Whether its figures are seconds. */
        public boolean time() {
            return this == ONLINE || this == CLASSROOM || this == PRACTICE || this == HOURS;
        }
    }

    /**
     * What is known of a learner in a class.
     *
     * @param standing their study
     * @param complete whether all study is done, now or before
     * @param presences at the sessions that are over
     * @param practiceMinutes confirmed practical training
     * @param exam whether the exam was passed; empty where there is none
     */
    public record Known(
            Standing standing,
            boolean complete,
            List<Presence> presences,
            long practiceMinutes,
            Optional<Boolean> exam) {}

    /**
     * The lines of a learner, the same for learner and trainer.
     *
     * @param known what is known of them
     * @return parts before their sums; the exam last
     */
    public static List<Line> of(Known known) {
        Standing study = known.standing();
        List<Line> lines = new ArrayList<>();
        if (study.lessons() > 0) {
            lines.add(new Line(Kind.LESSONS, study.lessonsDone(), study.lessons(), study.onlineDone()));
        }
        lines.add(new Line(Kind.ONLINE, study.onlineSeconds(), 0, true));
        lines.add(new Line(Kind.CLASSROOM, study.classroomSeconds(), 0, true));
        if (known.practiceMinutes() > 0) {
            lines.add(new Line(Kind.PRACTICE, known.practiceMinutes() * 60, 0, true));
        }
        lines.add(new Line(
                Kind.HOURS,
                study.countedSeconds(),
                study.requiredSeconds(),
                study.missingSeconds() == 0 || known.complete()));
        long attended = known.presences().stream()
                .filter(each -> each.state() == Presence.State.PRESENT || each.state() == Presence.State.LATE)
                .count();
        if (!known.presences().isEmpty()) {
            lines.add(new Line(Kind.SESSIONS, attended, known.presences().size(), true));
        }
        known.exam().ifPresent(passed -> lines.add(new Line(Kind.EXAM, passed ? 1 : 0, 1, passed)));
        return lines;
    }
}
