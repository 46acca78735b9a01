package org.pingandeng.course.programme.model;

import java.time.LocalDate;
import java.util.List;

/** All policies of the player. They are added to and never changed. */
public interface PlayerPolicies {

    /**
     * Adds a policy.
     *
     * @param policy from which day, and what it says
     */
    void add(DatedPolicy policy);

    /**
     * All policies.
     *
     * @return those for everybody first, then by programme; the newest first
     */
    List<DatedPolicy> all();

    /**
     * The policy that holds.
     *
     * @param programme for which
     * @param day on which day
     * @return the programme's own that holds on the day, else the one for everybody; there always is one
     */
    DatedPolicy on(String programme, LocalDate day);
}
