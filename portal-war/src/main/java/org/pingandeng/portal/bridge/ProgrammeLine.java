package org.pingandeng.portal.bridge;

/**
 * A programme that a person is enrolled in, and what comes next.
 *
 * @param code its code
 * @param titleZh its title in Chinese
 * @param titleEn its title in English
 * @param creditedSeconds study credited so far
 * @param requiredSeconds study required
 * @param secondsPerClassHour length of one 学时
 * @param next the next step
 * @param link where it is done
 */
public record ProgrammeLine(
        String code,
        String titleZh,
        String titleEn,
        long creditedSeconds,
        long requiredSeconds,
        int secondsPerClassHour,
        Next next,
        String link) {

    /** The next step on the way to a certificate. */
    public enum Next {
        /** Go on studying. */
        STUDY,
        /** Online lessons are done; the rest is taught in a classroom. */
        CLASSROOM,
        /** Sit the exam. */
        EXAM,
        /** The exam is sat, and persons still mark it. */
        MARKING,
        /** Every try is used up, or no exam is open. */
        WAIT,
        /** The exam is passed: here is the certificate. */
        CERTIFICATE,
        /** Nothing is left to do. */
        DONE
    }

    /** @return how much of the required study is done, 0 to 100 */
    public int percent() {
        return requiredSeconds <= 0 ? 100 : (int) Math.min(100, creditedSeconds * 100 / requiredSeconds);
    }

    /** @return class hours credited, rounded down to a tenth */
    public double hours() {
        return Math.floor(creditedSeconds * 10.0 / secondsPerClassHour) / 10;
    }

    /** @return class hours required */
    public double requiredHours() {
        return Math.ceil(requiredSeconds * 10.0 / secondsPerClassHour) / 10;
    }

    /** @return minutes credited, rounded down; never fewer than required once all of it is done */
    public long minutes() {
        long whole = creditedSeconds / 60;
        return creditedSeconds >= requiredSeconds ? Math.max(whole, requiredMinutes()) : whole;
    }

    /** @return minutes required, rounded up */
    public long requiredMinutes() {
        return (requiredSeconds + 59) / 60;
    }

    /** @return whether it is better told in minutes, being shorter than one class hour */
    public boolean brief() {
        return requiredSeconds < secondsPerClassHour;
    }
}
