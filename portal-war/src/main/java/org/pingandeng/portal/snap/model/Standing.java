package org.pingandeng.portal.snap.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * How a hazard stands: the sum of its steps.
 *
 * @param state where it is
 * @param organisation who is to put it right; null for nobody yet
 * @param organisationName how they are called; else empty
 * @param due until when; null where nobody has it
 * @param answeredOn the day of the answer in the county; else null
 * @param shown whether the public sees it
 * @param publicWords what the public reads
 * @param publicSpot where it is, as the public reads it
 * @param publicPhotos the photos that the public sees, by digest
 */
public record Standing(
        State state,
        UUID organisation,
        String organisationName,
        LocalDate due,
        LocalDate answeredOn,
        boolean shown,
        String publicWords,
        String publicSpot,
        List<String> publicPhotos) {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    /** Where a hazard is on its way. */
    public enum State {
        /** Nobody at the office has looked at it yet. */
        NEW,
        /** It was refused. */
        REFUSED,
        /** Somebody is to put it right. */
        ASSIGNED,
        /** It was answered. */
        ANSWERED
    }

    /** As it comes in. */
    public static final Standing FRESH = new Standing(State.NEW, null, "", null, null, false, "", "", List.of());

    /** The list is the standing's own. */
    public Standing {
        publicPhotos = List.copyOf(publicPhotos);
    }

    /**
     * Whether a step may follow.
     *
     * @param kind which
     */
    public boolean allows(Step.Kind kind) {
        return switch (kind) {
            case REFUSED -> state == State.NEW;
            case ASSIGNED -> state != State.REFUSED;
            case HANDED_BACK, ANSWERED -> state == State.ASSIGNED;
            case SHOWN -> state == State.ASSIGNED || state == State.ANSWERED;
            case HIDDEN -> shown;
        };
    }

    /**
     * How it stands after a step.
     *
     * @param step what was done
     */
    public Standing after(Step step) {
        return switch (step.kind()) {
            case REFUSED -> moved(State.REFUSED, null, "", null, null).before(false, "", "", List.of());
            case ASSIGNED -> moved(State.ASSIGNED, step.organisation(), step.organisationName(), step.due(), null);
            case HANDED_BACK -> moved(State.NEW, null, "", null, null);
            case ANSWERED -> moved(State.ANSWERED, organisation, organisationName, due, day(step.at()));
            case SHOWN -> before(true, step.words(), step.spot(), step.photos());
            case HIDDEN -> before(false, "", "", List.of());
        };
    }

    private Standing moved(State to, UUID who, String name, LocalDate until, LocalDate answered) {
        return new Standing(to, who, name, until, answered, shown, publicWords, publicSpot, publicPhotos);
    }

    private Standing before(boolean now, String words, String spot, List<String> photos) {
        return new Standing(state, organisation, organisationName, due, answeredOn, now, words, spot, photos);
    }

    /**
     * Whether it should have been answered by now.
     *
     * @param today the day in the county
     */
    public boolean late(LocalDate today) {
        return state == State.ASSIGNED && due.isBefore(today);
    }

    /** Whether it was answered by the day that was set. */
    public boolean inTime() {
        return answeredOn != null && !answeredOn.isAfter(due);
    }

    /**
     * The day in the county.
     *
     * @param at a moment
     */
    public static LocalDate day(Instant at) {
        return at.atZone(COUNTY).toLocalDate();
    }
}
