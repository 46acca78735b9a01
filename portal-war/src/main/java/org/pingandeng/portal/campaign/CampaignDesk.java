package org.pingandeng.portal.campaign;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.CampaignRefusal;
import org.pingandeng.portal.campaign.model.Campaigns;
import org.pingandeng.portal.campaign.model.Coded;
import org.pingandeng.portal.outbox.OutboxLog;

/** What the office does with campaigns: adds one, changes its words and days. The same again changes nothing. */
@ApplicationScoped
public class CampaignDesk {

    /** The topic of the news that a campaign is new or changed; the key is its code. */
    public static final String KEPT = "campaign.kept";

    @Inject
    Campaigns campaigns;

    @Inject
    Trail trail;

    @Inject
    OutboxLog outbox;

    private final ObjectMapper json = new ObjectMapper();

    /**
     * Brings campaigns in. Those that are there stay as the office left them.
     *
     * @param file a JSON array, UTF-8
     * @return what is wrong with the file; then nothing was kept
     */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public List<String> bringIn(@NotNull InputStream file) {
        List<Campaign> read;
        try {
            read = List.of(json.readValue(file, Campaign[].class));
        } catch (IOException unreadable) {
            return List.of("unreadable");
        }
        Set<String> kinds = kinds();
        Set<String> seen = new HashSet<>();
        List<String> problems = read.stream()
                .flatMap(each -> Stream.concat(
                        each.flaw(kinds).map(flaw -> each.code() + ": " + flaw).stream(),
                        seen.add(each.code()) ? Stream.empty() : Stream.of(each.code() + ": twice")))
                .toList();
        if (problems.isEmpty()) {
            read.stream().filter(campaigns::add).forEach(this::told);
        }
        return problems;
    }

    /**
     * Adds a campaign.
     *
     * @param fresh with a code that no other has
     * @return why not, or empty
     */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public Optional<CampaignRefusal> add(@NotNull Campaign fresh) {
        Optional<CampaignRefusal> flaw = fresh.flaw(kinds());
        if (flaw.isPresent()) {
            return flaw;
        }
        if (!campaigns.add(fresh)) {
            return Optional.of(CampaignRefusal.CODE);
        }
        told(fresh);
        return Optional.empty();
    }

    /**
     * Changes a campaign.
     *
     * @param changed as it is to be from now on
     * @return why not, or empty
     */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public Optional<CampaignRefusal> change(@NotNull Campaign changed) {
        Optional<CampaignRefusal> flaw = changed.flaw(kinds());
        if (flaw.isEmpty() && campaigns.replace(changed)) {
            told(changed);
        }
        return flaw;
    }

    /**
     * The campaign as it is kept now, whatever this node remembers.
     *
     * @param code its name in addresses; may be null
     */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public Optional<Campaign> find(String code) {
        return campaigns.find(code);
    }

    /** All campaigns as they are kept now. */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public List<Campaign> all() {
        return campaigns.all();
    }

    private Set<String> kinds() {
        return campaigns.kinds().stream().map(Coded::code).collect(Collectors.toSet());
    }

    private void told(Campaign campaign) {
        outbox.append(KEPT, campaign.code(), Map.of());
        trail.record(KEPT, campaign.code(), Map.of("title", campaign.title()));
    }
}
