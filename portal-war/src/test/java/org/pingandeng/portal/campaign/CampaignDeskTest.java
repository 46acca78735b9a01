package org.pingandeng.portal.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.CampaignRefusal;

/** Campaigns come in once; from then on they are the office's, which adds one without a programmer. */
class CampaignDeskTest {

    private final CampaignHouse house = new CampaignHouse(Instant.parse("2026-06-10T02:00:00Z"));

    @Test
    void whatTheOfficeChangedStaysWhenTheFirstContentComesAgain() {
        assertEquals(List.of(), house.tell(() -> house.campaigns.bringIn(CampaignHouse.starter())));
        Campaign shipped = house.tell(() -> house.campaigns.find("fire-month")).orElseThrow();
        assertEquals(7, shipped.activities().size());
        Campaign changed = new Campaign(
                shipped.code(),
                shipped.kind(),
                shipped.year(),
                shipped.yearly(),
                "本县消防宣传月",
                shipped.titleEn(),
                shipped.theme(),
                shipped.themeEn(),
                shipped.from(),
                shipped.to(),
                shipped.mark(),
                shipped.source(),
                shipped.sourceEn(),
                shipped.lead(),
                shipped.leadEn(),
                shipped.body(),
                shipped.bodyEn(),
                shipped.activities());
        assertEquals(Optional.empty(), house.tell(() -> house.campaigns.change(changed)));
        assertEquals(List.of(), house.tell(() -> house.campaigns.bringIn(CampaignHouse.starter())));
        assertEquals(
                "本县消防宣传月",
                house.tell(() -> house.campaigns.find("fire-month"))
                        .orElseThrow()
                        .title());
        assertTrue(house.tell(house.campaigns::all).size() >= 39);
    }

    @Test
    void aCampaignIsAddedOnceUnderItsName() {
        Campaign fresh = CampaignHouse.example(house.campaign + "-2", "示例主题二");
        assertEquals(Optional.empty(), house.tell(() -> house.campaigns.add(fresh)));
        assertEquals(Optional.of(CampaignRefusal.CODE), house.tell(() -> house.campaigns.add(fresh)));
        assertEquals(
                Optional.of(CampaignRefusal.TITLE),
                house.tell(() -> house.campaigns.change(CampaignHouse.example(house.campaign + "-2", ""))));
    }

    @Test
    void aFileThatIsNoneOrHasAFlawKeepsNothing() {
        assertEquals(List.of("unreadable"), bringIn("no json"));
        String flawed =
                "[{\"code\":\"BAD CODE\",\"kind\":\"culture\",\"yearly\":true,\"title\":\"题\",\"lead\":\"话\",\"mark\":\"known\"}]";
        assertEquals(List.of("BAD CODE: CODE"), bringIn(flawed));
    }

    private List<String> bringIn(String text) {
        return house.tell(
                () -> house.campaigns.bringIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
