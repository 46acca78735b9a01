package org.pingandeng.portal.contest.model;

import java.time.Instant;

/**
 * A round of a contest. One's best attempt of a round counts.
 *
 * @param number from 1
 * @param titleZh its name
 * @param titleEn its name in English; blank where there is none
 * @param opensAt from when one may begin
 * @param closesAt when all attempts are over
 */
public record Round(int number, String titleZh, String titleEn, Instant opensAt, Instant closesAt) {

    /**
     * Whether it runs.
     *
     * @param now the server's time
     */
    public boolean runsAt(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }
}
