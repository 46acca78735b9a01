package org.pingandeng.portal.certification.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What was achieved: the programme whose hours are complete and the exam that was passed, frozen in the words of that
 * day.
 *
 * @param programme the programme's code
 * @param titleZh its title in Chinese
 * @param titleEn its title in English
 * @param creditedSeconds study time credited to the holder when the certificate was issued
 * @param secondsPerClassHour length of one 学时 by the rule of that day, 2,700 as a rule
 * @param sitting the sitting that was passed
 * @param score marks reached
 * @param fullScore marks that could be reached
 * @param passedOn the day in the county's time zone on which the exam was graded as passed
 */
public record Achievement(
        String programme,
        String titleZh,
        String titleEn,
        long creditedSeconds,
        int secondsPerClassHour,
        UUID sitting,
        double score,
        double fullScore,
        LocalDate passedOn) {

    public Achievement {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(sitting, "sitting");
        Objects.requireNonNull(passedOn, "passedOn");
        if (creditedSeconds < 0 || secondsPerClassHour <= 0 || score < 0 || score > fullScore) {
            throw new IllegalArgumentException("Impossible achievement in " + programme);
        }
    }

    /**
     * Class hours (学时) to one decimal, rounded down: nobody is certified an hour they did not study.
     *
     * @return for example 48.0
     */
    public double classHours() {
        return Math.floor(creditedSeconds * 10.0 / secondsPerClassHour) / 10;
    }
}
