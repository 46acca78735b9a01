package org.pingandeng.course.training.model;

import java.util.Set;

/** Where a class stands. It is prepared, opened for sign-up, run and ended; or called off before it has ended. */
public enum ClassState {
    /** Being prepared; nobody else sees it. */
    DRAFT,
    /** Learners may sign up; the versions of its courses are pinned. */
    SIGN_UP,
    /** Under way; nobody signs up any more. */
    RUNNING,
    /** Over. */
    ENDED,
    /** Called off. */
    CANCELLED;

    /**
     * Where it may go from here.
     *
     * @return none from an end
     */
    public Set<ClassState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SIGN_UP, CANCELLED);
            case SIGN_UP -> Set.of(RUNNING, CANCELLED);
            case RUNNING -> Set.of(ENDED, CANCELLED);
            case ENDED, CANCELLED -> Set.of();
        };
    }

    /** Whether its sessions may still be arranged and attended. */
    public boolean live() {
        return this == SIGN_UP || this == RUNNING;
    }
}
