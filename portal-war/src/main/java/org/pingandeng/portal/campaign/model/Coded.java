package org.pingandeng.portal.campaign.model;

/**
 * One of a list that is data: a kind of campaign, a venue, a kind of activity.
 *
 * @param code its name among programs
 * @param name in Chinese
 * @param nameEn in English
 * @param role for what it counts: {@code play} or {@code base} for activities, {@code six} for the six venues; or an empty text
 * @param retired whether it is no longer offered for what is new
 */
public record Coded(String code, String name, String nameEn, String role, boolean retired) {

    /**
     * Whether it may be chosen: what is retired stays with what was of it before.
     *
     * @param kept the code chosen before; an empty text for none
     */
    public boolean offered(String kept) {
        return !retired || code.equals(kept);
    }
}
