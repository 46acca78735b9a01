package org.pingandeng.portal.plan.model;

import java.util.List;
import java.util.UUID;

/** Where the printed tables and the systems stand. */
public interface PlanSheets {

    /** The printed tables. */
    Boxes boxes();

    /** All systems with what was last entered for each. */
    List<OutsideSystem> systems();

    /**
     * Enters what is known of a system.
     *
     * @param system with owner, state, address, who and when
     * @param actor who enters it
     */
    void add(OutsideSystem system, UUID actor);
}
