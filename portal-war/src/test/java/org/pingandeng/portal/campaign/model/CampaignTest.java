package org.pingandeng.portal.campaign.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a campaign is, and what it takes to be one. */
class CampaignTest {

    private static final Set<String> KINDS = Set.of("safety_month");

    private static Campaign campaign(Integer year, String from, String to) {
        return new Campaign(
                "example",
                "safety_month",
                year,
                year == null,
                "示例月",
                "",
                "",
                "",
                from,
                to,
                "known",
                "",
                "",
                "一句话。",
                "",
                "",
                "",
                List.of());
    }

    @Test
    void oneOfAYearHasItsDaysInThatYearOnly() {
        Campaign month = campaign(2026, "2026-06-01", "2026-06-30");
        assertEquals(Optional.of(new Days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30))), month.days(2026));
        assertEquals(Optional.empty(), month.days(2027));
    }

    @Test
    void oneOfEveryYearHasThemInEachAndMayGoOnIntoTheNext() {
        Campaign winter = campaign(null, "11-01", "02-15");
        assertEquals(Optional.of(new Days(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 2, 15))), winter.days(2026));
        assertEquals(Optional.empty(), campaign(null, "", "").days(2026));
    }

    @Test
    void whatGoesOnOverNewYearIsStillOnInJanuary() {
        Campaign winter = campaign(null, "11-01", "02-15");
        Optional<Days> winterOf2026 = winter.days(2026);
        assertEquals(winterOf2026, winter.next(LocalDate.of(2026, 12, 31)));
        assertEquals(winterOf2026, winter.next(LocalDate.of(2027, 2, 15)));
        assertEquals(winter.days(2027), winter.next(LocalDate.of(2027, 2, 16)));
        Campaign spring = campaign(null, "01-10", "01-20");
        assertEquals(spring.days(2027), spring.next(LocalDate.of(2026, 12, 31)));
        assertEquals(
                Optional.empty(), campaign(2026, "2026-06-01", "2026-06-30").next(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void daysThatAreNoneOrOfAnotherYearAreRefused() {
        assertEquals(
                Optional.empty(), campaign(2026, "2026-06-01", "2026-06-30").flaw(KINDS));
        assertEquals(Optional.empty(), campaign(null, "", "").flaw(KINDS));
        for (Campaign wrong : List.of(
                campaign(2026, "2026-06-30", "2026-06-01"),
                campaign(2026, "06-01", "06-30"),
                campaign(2026, "2025-06-01", "2025-06-30"),
                campaign(null, "2026-06-01", "2026-06-30"),
                campaign(null, "06-31", "07-01"),
                campaign(null, "06-01", ""))) {
            assertEquals(Optional.of(CampaignRefusal.DATES), wrong.flaw(KINDS), wrong.from() + " " + wrong.to());
        }
        assertEquals(Optional.of(CampaignRefusal.KIND), campaign(null, "", "").flaw(Set.of()));
    }
}
