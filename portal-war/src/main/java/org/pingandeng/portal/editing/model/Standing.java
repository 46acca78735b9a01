package org.pingandeng.portal.editing.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.editing.model.Step.Kind;

/**
 * Where a version stands, derived from what happened to it.
 *
 * @param state what it is now
 * @param passed how many reviews it has passed
 * @param due when it is to be published; null for at once
 */
public record Standing(State state, int passed, Instant due) {

    /** What a version can be. */
    public enum State {
        /** Being written. */
        DRAFT,
        /** Waits for a review. */
        REVIEW,
        /** Given back. */
        RETURNED,
        /** Passed all reviews and waits for its time. */
        WAITING,
        /** Published. */
        PUBLISHED,
        /** Withdrawn. */
        WITHDRAWN
    }

    /**
     * Derives it.
     *
     * @param levels how many reviews the version takes
     * @param steps what happened, in order
     */
    public static Standing of(int levels, List<Step> steps) {
        int passed =
                (int) steps.stream().filter(step -> step.kind() == Kind.PASSED).count();
        Instant due = steps.stream()
                .filter(step -> step.kind() == Kind.SUBMITTED)
                .map(Step::due)
                .reduce(null, (first, last) -> last);
        return new Standing(state(levels, passed, steps), passed, due);
    }

    private static State state(int levels, int passed, List<Step> steps) {
        if (steps.isEmpty()) {
            return State.DRAFT;
        }
        return switch (steps.get(steps.size() - 1).kind()) {
            case SUBMITTED, PASSED -> passed < levels ? State.REVIEW : State.WAITING;
            case RETURNED -> State.RETURNED;
            case PUBLISHED -> State.PUBLISHED;
            case WITHDRAWN -> State.WITHDRAWN;
        };
    }

    /**
     * Why somebody may not review a version now.
     *
     * @param version which
     * @param person who
     * @return empty where they may
     */
    public static Optional<EditingRefusal> review(Version version, UUID person) {
        if (version.standing().state() != State.REVIEW) {
            return Optional.of(EditingRefusal.NOT_IN_REVIEW);
        }
        if (person == null || version.writtenBy(person)) {
            return Optional.of(EditingRefusal.YOUR_OWN);
        }
        boolean before = version.steps().stream()
                .anyMatch(step ->
                        (step.kind() == Kind.PASSED || step.kind() == Kind.SUBMITTED) && person.equals(step.person()));
        return before ? Optional.of(EditingRefusal.TWICE) : Optional.empty();
    }

    /** Whether it is time to publish what has passed all reviews. */
    public boolean ripe(Instant now) {
        return state == State.WAITING && (due == null || !now.isBefore(due));
    }
}
