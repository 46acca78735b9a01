package org.pingandeng.portal.campaign.model;

import java.util.List;
import java.util.Optional;

/** Where campaigns are kept, with the lists they choose from. */
public interface Campaigns {

    /** A campaign, by its code. */
    Optional<Campaign> find(String code);

    /** All campaigns, by code. */
    List<Campaign> all();

    /** Adds a campaign where there is none of its code; says whether it did. */
    boolean add(Campaign campaign);

    /** Replaces a campaign; says whether that changed anything. */
    boolean replace(Campaign campaign);

    /** The kinds of campaigns, in order. */
    List<Coded> kinds();

    /** The venues, in order; the six have the role {@code six}. */
    List<Coded> venues();

    /** The kinds of activities, in order. */
    List<Coded> activityKinds();
}
