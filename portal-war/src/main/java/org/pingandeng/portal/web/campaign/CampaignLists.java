package org.pingandeng.portal.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.pingandeng.portal.campaign.CampaignLibrary;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.Coded;

/** The lists that pages about campaigns choose from, and where an activity stands now. */
@Named("campaignLists")
@RequestScoped
public class CampaignLists {

    @Inject
    CampaignLibrary library;

    @Inject
    Programme programme;

    private Instant now;

    /** The kinds of campaigns. */
    public List<Coded> getKinds() {
        return library.kinds();
    }

    /** The venues. */
    public List<Coded> getVenues() {
        return library.venues();
    }

    /** The kinds of activities. */
    public List<Coded> getActivityKinds() {
        return library.activityKinds();
    }

    /** The kinds of activities that are offered, and the one that an activity has. */
    public List<Coded> offered(String kind) {
        return library.activityKinds().stream()
                .filter(each -> each.offered(kind))
                .toList();
    }

    /** The venues that are offered, and the one that an activity has. */
    public List<Coded> offeredVenues(String venue) {
        return library.venues().stream().filter(each -> each.offered(venue)).toList();
    }

    /** Whether an activity is over and had an audience. */
    public boolean held(Activity activity) {
        return activity.held(now());
    }

    /** Where an activity stands: the name of its phase. */
    public String phase(Activity activity) {
        return activity.phase(now()).name();
    }

    /** Whether seats can be asked for. */
    public boolean bookable(Activity activity) {
        return activity.bookable(now());
    }

    private Instant now() {
        if (now == null) {
            now = programme.now();
        }
        return now;
    }
}
