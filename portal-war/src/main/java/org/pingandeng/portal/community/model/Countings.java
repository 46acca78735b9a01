package org.pingandeng.portal.community.model;

import java.util.Map;
import java.util.Optional;

/** Which titles count for which targets of the plan. */
public interface Countings {

    /** The titles that count for a target. */
    Optional<Counting> find(String target);

    /** The titles that count, by target, in the plan's order. */
    Map<String, Counting> all();

    /** Says which titles count for a target from now on, whenever they were given. */
    void choose(String target, Counting counting);
}
