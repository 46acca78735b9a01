package org.pingandeng.portal.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.Campaigns;
import org.pingandeng.portal.campaign.model.Coded;
import org.pingandeng.portal.kind.KindDesk;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;

/** The campaigns and the lists they choose from, for everybody: a copy in each node's memory that follows the news. */
@ApplicationScoped
public class CampaignLibrary implements NodeReader {

    @Inject
    Campaigns campaigns;

    @Inject
    OutboxLog log;

    private record Whole(List<Campaign> all, List<Coded> kinds, List<Coded> venues, List<Coded> activityKinds) {}

    private final NodeCopy<Whole> copy = new NodeCopy<>(
            () -> new Whole(campaigns.all(), campaigns.kinds(), campaigns.venues(), campaigns.activityKinds()));

    /** All campaigns. */
    @PermitAll
    public List<Campaign> all() {
        return copy.get(log).all();
    }

    /**
     * A campaign.
     *
     * @param code its name in addresses; may be null
     */
    @PermitAll
    public Optional<Campaign> find(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The kinds of campaigns, in order. */
    @PermitAll
    public List<Coded> kinds() {
        return copy.get(log).kinds();
    }

    /** The venues, in order; the six have the role {@code six}. */
    @PermitAll
    public List<Coded> venues() {
        return copy.get(log).venues();
    }

    /** The kinds of activities, in order. */
    @PermitAll
    public List<Coded> activityKinds() {
        return copy.get(log).activityKinds();
    }

    @Override
    public Set<String> topics() {
        return Set.of(CampaignDesk.KEPT, KindDesk.CHANGED);
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
