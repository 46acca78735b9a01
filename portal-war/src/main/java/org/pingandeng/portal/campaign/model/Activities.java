package org.pingandeng.portal.campaign.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where activities are kept, with what came of them. */
public interface Activities {

    /** Adds an activity; says whether it was new. */
    boolean add(UUID id, ActivityPlan plan, Instant at);

    /** Changes what it is to be. */
    void change(UUID id, ActivityPlan plan);

    /** Calls it off; says whether that was new. */
    boolean cancel(UUID id, String reason, Instant at);

    /** An activity. */
    Optional<Activity> find(UUID id);

    /** An activity that nobody else books or changes until the transaction ends. */
    Optional<Activity> hold(UUID id);

    /** Some activities, by their beginning. */
    List<Activity> some(ActivityFilter filter, boolean latestFirst, int first, int count);

    /** How many activities are meant. */
    int count(ActivityFilter filter);

    /** What activities come to that count for a role, or for any where that is empty. */
    ActivityFigures figures(ActivityFilter filter, String role);

    /** Activities of a role that had an audience, the latest first. */
    List<Activity> held(String role, Days days, int first, int count);

    /** The next activities that are not over and were not called off; of a role, or of any where that is empty. */
    List<Activity> coming(String role, Instant now, int count);

    /** The years in which there are activities, the latest first. */
    List<Integer> years();
}
