package org.pingandeng.portal.campaign.model;

/**
 * Which activities are meant.
 *
 * @param campaign of one campaign; empty for all
 * @param kind of one kind; empty for all
 * @param venue of one venue; empty for all
 * @param days on some days; null for all
 */
public record ActivityFilter(String campaign, String kind, String venue, Days days) {

    /** All activities of a campaign on some days. */
    public static ActivityFilter of(String campaign, Days days) {
        return new ActivityFilter(campaign, "", "", days);
    }

    /** All activities of a kind on some days. */
    public static ActivityFilter ofKind(String kind, Days days) {
        return new ActivityFilter("", kind, "", days);
    }
}
