package org.pingandeng.quiz.exam.office.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.pingandeng.quiz.exam.model.CandidateId;

/**
 * Where a candidate stands on a date's roster, by what happened to them.
 *
 * @param candidate whose
 * @param state where they stand
 * @param reason why they were refused, or null
 * @param words what the office wrote with its last decision
 * @param extraMinutes more time than others have
 * @param seat given to them; 0 for none
 * @param since when they came to stand so
 */
public record RosterLine(
        CandidateId candidate,
        State state,
        RosterReason reason,
        String words,
        int extraMinutes,
        int seat,
        Instant since) {

    /** Where a candidate stands. */
    public enum State {
        ASKED,
        ACCEPTED,
        REFUSED,
        /** Withdrew or was taken off. */
        GONE
    }

    /**
     * Reads what happened.
     *
     * @param steps of one candidate on one date, the first first; at least one
     * @return where they stand
     */
    public static RosterLine of(List<RosterStep> steps) {
        RosterLine line = new RosterLine(
                steps.get(0).candidate(),
                State.GONE,
                null,
                "",
                0,
                0,
                steps.get(0).at());
        for (RosterStep step : steps) {
            line = line.after(step);
        }
        return line;
    }

    private RosterLine after(RosterStep step) {
        return switch (step.kind()) {
            case ASKED -> become(State.ASKED, step, seat);
            case LISTED, ACCEPTED -> become(State.ACCEPTED, step, seat);
            case REFUSED -> become(State.REFUSED, step, 0);
            case WITHDREW, REMOVED -> become(State.GONE, step, 0);
            case EXTRA -> new RosterLine(candidate, state, reason, words, step.number(), seat, since);
            case SEATED -> new RosterLine(candidate, state, reason, words, extraMinutes, step.number(), since);
        };
    }

    private RosterLine become(State next, RosterStep step, int place) {
        return new RosterLine(candidate, next, step.reason(), step.words(), extraMinutes, place, step.at());
    }

    /**
     * Whether they sit the date.
     *
     * @return true once taken
     */
    public boolean accepted() {
        return state == State.ACCEPTED;
    }

    /**
     * Whether a decision is due.
     *
     * @return true between asking and the answer
     */
    public boolean asked() {
        return state == State.ASKED;
    }

    /**
     * More time than others have.
     *
     * @return none or more
     */
    public Duration extra() {
        return Duration.ofMinutes(extraMinutes);
    }
}
