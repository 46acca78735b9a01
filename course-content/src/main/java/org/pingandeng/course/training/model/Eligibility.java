package org.pingandeng.course.training.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges who may take part in a class: every reason against it, not only the first. A person decides. */
public final class Eligibility {

    /** A reason against taking part. */
    public enum Reason {
        /** The date of birth was not told. */
        AGE_UNKNOWN,
        /** Younger than asked. */
        TOO_YOUNG,
        /** Older than asked. */
        TOO_OLD,
        /** Schooling was not told. */
        SCHOOLING_UNKNOWN,
        /** Less schooling than asked. */
        SCHOOLING_TOO_LOW,
        /** Not of the class's organisation. */
        OTHER_ORGANISATION,
        /** The post is not among those asked for. */
        OTHER_POST,
        /** The earlier certificate is not held, or no longer valid. */
        CERTIFICATE_MISSING,
        /** Health was not stated. */
        HEALTH_MISSING
    }

    private Eligibility() {}

    /**
     * Judges.
     *
     * @param asked what the class asks
     * @param who what is said of the person
     * @param own whether the person belongs to the class's organisation or one below it
     * @param day the class's first day
     * @return every reason against it, in the order of the requirements; none when nothing is
     */
    public static List<Reason> judge(Requirements asked, Applicant who, boolean own, LocalDate day) {
        List<Reason> reasons = new ArrayList<>();
        age(asked, who.born(), day).ifPresent(reasons::add);
        asked.schooling().flatMap(least -> schooling(least, who)).ifPresent(reasons::add);
        add(reasons, asked.ownPeople() && !own, Reason.OTHER_ORGANISATION);
        add(reasons, !asked.posts().isEmpty() && !asked.posts().contains(who.post()), Reason.OTHER_POST);
        add(
                reasons,
                asked.earlierCertificate()
                        .filter(code -> !who.certificates().contains(code))
                        .isPresent(),
                Reason.CERTIFICATE_MISSING);
        add(reasons, asked.health() && !who.health(), Reason.HEALTH_MISSING);
        return reasons;
    }

    private static Optional<Reason> age(Requirements asked, Optional<LocalDate> born, LocalDate day) {
        if (asked.minAge().isEmpty() && asked.maxAge().isEmpty()) {
            return Optional.empty();
        }
        if (born.isEmpty()) {
            return Optional.of(Reason.AGE_UNKNOWN);
        }
        int years = born.get().until(day).getYears();
        if (asked.minAge().isPresent() && years < asked.minAge().getAsInt()) {
            return Optional.of(Reason.TOO_YOUNG);
        }
        boolean old = asked.maxAge().isPresent() && years > asked.maxAge().getAsInt();
        return old ? Optional.of(Reason.TOO_OLD) : Optional.empty();
    }

    private static Optional<Reason> schooling(Schooling least, Applicant who) {
        if (who.schooling().isEmpty()) {
            return Optional.of(Reason.SCHOOLING_UNKNOWN);
        }
        boolean low = who.schooling().get().compareTo(least) < 0;
        return low ? Optional.of(Reason.SCHOOLING_TOO_LOW) : Optional.empty();
    }

    private static void add(List<Reason> reasons, boolean held, Reason reason) {
        if (held) {
            reasons.add(reason);
        }
    }
}
