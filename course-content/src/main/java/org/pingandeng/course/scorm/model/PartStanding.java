package org.pingandeng.course.scorm.model;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Where a learner stands with a part of a package.
 *
 * @param item the part's identifier
 * @param launch the newest that committed, or began
 * @param cmi what it said last
 * @param completed whether it said that it is completed
 * @param success whether it said that it is passed; null where it said nothing
 * @param score the best so far, 0 to 100; null where there is none
 * @param earlierMillis how long earlier launches say they were open
 * @param sessionMillis how long the newest says it has been
 * @param suspended whether it wants to go on where it was left
 * @param ended whether it was closed in order
 * @param doneAt when it was first done; null before
 */
public record PartStanding(
        String item,
        UUID launch,
        Map<String, String> cmi,
        boolean completed,
        Boolean success,
        Double score,
        long earlierMillis,
        long sessionMillis,
        boolean suspended,
        boolean ended,
        Instant doneAt) {

    /**
     * A part that is opened for the first time.
     *
     * @param item which
     * @param launch by which launch
     * @param doneAt for what is done by being seen, else null
     * @return nothing said yet
     */
    public static PartStanding begun(String item, UUID launch, Instant doneAt) {
        return new PartStanding(item, launch, Map.of(), doneAt != null, null, null, 0, 0, false, false, doneAt);
    }

    /**
     * The same part opened again.
     *
     * @param again by which launch
     * @return with the time so far put behind it
     */
    public PartStanding reopened(UUID again) {
        return new PartStanding(
                item,
                again,
                goesOn() ? cmi : Map.of(),
                completed,
                success,
                score,
                earlierMillis + sessionMillis,
                0,
                suspended,
                false,
                doneAt);
    }

    /**
     * Whether opening it again goes on where it was: it asked for that, or was not closed in order, or is not done yet.
     *
     * @return false for what was done and closed: it begins anew, and stays done
     */
    public boolean goesOn() {
        return !cmi.isEmpty() && (suspended || !ended || doneAt == null);
    }

    /**
     * After a commit.
     *
     * @param said what it said
     * @param closed whether it was closed with it
     * @param now when
     * @return the part's new standing; what was done stays done, and the best score stays the best
     */
    public PartStanding after(ScormState said, boolean closed, Instant now) {
        Double best = score == null || said.score() != null && said.score() > score ? said.score() : score;
        return new PartStanding(
                item,
                launch,
                said.cmi(),
                said.completed(),
                said.success().orElse(null),
                best,
                earlierMillis,
                said.sessionMillis(),
                said.suspended(),
                closed,
                doneAt == null && said.done() ? now : doneAt);
    }

    /**
     * Whether it is done, now or at some time before.
     *
     * @return true when it need not be opened any more
     */
    public boolean done() {
        return doneAt != null;
    }
}
