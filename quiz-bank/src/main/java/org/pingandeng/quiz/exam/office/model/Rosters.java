package org.pingandeng.quiz.exam.office.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateId;

/** Who sits on which date. */
public interface Rosters {

    /**
     * Writes down what happened.
     *
     * @param steps to candidates
     */
    void append(List<RosterStep> steps);

    /**
     * Everybody on a date.
     *
     * @param session which
     * @return its roster
     */
    Roster of(UUID session);

    /**
     * Where a candidate stands on a date.
     *
     * @param session which
     * @param candidate who
     * @return empty where they never came to it
     */
    Optional<RosterLine> line(UUID session, CandidateId candidate);

    /**
     * Where a candidate stands on all dates.
     *
     * @param candidate who
     * @return by date
     */
    Map<UUID, RosterLine> of(CandidateId candidate);

    /**
     * As the how many-eth a candidate was first taken on a date, without reading its whole roster.
     *
     * @param session which
     * @param candidate who
     * @return from 1; 0 where they never were
     */
    int rank(UUID session, CandidateId candidate);

    /**
     * What happened on a date's roster.
     *
     * @param session which
     * @return the first first
     */
    List<RosterStep> steps(UUID session);
}
