package org.pingandeng.portal.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.campaign.model.ActivityPlan;
import org.pingandeng.portal.campaign.model.ActivityRefusal;
import org.pingandeng.portal.kind.model.Kind;
import org.pingandeng.portal.kind.model.KindList;
import org.pingandeng.portal.kind.store.JdbcKinds;

/** The county takes a venue out of use: nothing new is planned there, and what was planned there stays. */
class VenuesTest {

    private static final String FAIR = "examplefair";

    private final CampaignHouse house = new CampaignHouse(Instant.parse("2026-06-10T02:00:00Z"));
    private final JdbcKinds kinds = new JdbcKinds(SharedPostgres.dataSource("portal"));

    private ActivityPlan there(int places) {
        ActivityPlan plan = house.show(places);
        return new ActivityPlan(
                plan.campaign(),
                plan.kind(),
                FAIR,
                plan.title(),
                plan.titleEn(),
                plan.what(),
                plan.whatEn(),
                plan.township(),
                plan.place(),
                plan.from(),
                plan.to(),
                places,
                plan.party(),
                true);
    }

    @Test
    void nothingNewIsPlannedAtAVenueOutOfUse() {
        kinds.add(KindList.VENUE, Kind.written(FAIR, "示例庙会", "Example fair", "", "", 0));
        kinds.retire(KindList.VENUE, FAIR, false);
        UUID show = house.planned(there(4));
        kinds.retire(KindList.VENUE, FAIR, true);
        assertEquals(
                Optional.of(ActivityRefusal.VENUE), house.tell(() -> house.desk.plan(UUID.randomUUID(), there(4))));
        assertEquals(Optional.empty(), house.tell(() -> house.desk.change(show, there(5))), "what is there stays");
        UUID elsewhere = house.planned(house.show(4));
        assertEquals(Optional.of(ActivityRefusal.VENUE), house.tell(() -> house.desk.change(elsewhere, there(4))));
    }
}
