package org.pingandeng.portal.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.pingandeng.portal.campaign.CampaignDesk;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.Campaign;

/** The desk's list of campaigns, with the next activities above it. */
@Named("deskCampaignsPage")
@RequestScoped
public class DeskCampaignsPage {

    private static final int COMING = 10;

    @Inject
    CampaignDesk desk;

    @Inject
    Programme programme;

    private List<Campaign> all;
    private List<Activity> coming;

    /** All campaigns: those of every year, then those of a year, the latest first. */
    public List<Campaign> getAll() {
        if (all == null) {
            all = desk.all().stream()
                    .sorted(Comparator.comparingInt(DeskCampaignsPage::order).thenComparing(Campaign::code))
                    .toList();
        }
        return all;
    }

    private static int order(Campaign campaign) {
        return campaign.yearly() ? 0 : -campaign.year();
    }

    /** The next activities. */
    public List<Activity> getComing() {
        if (coming == null) {
            coming = programme.coming("", COMING);
        }
        return coming;
    }
}
