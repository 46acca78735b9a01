package org.pingandeng.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.booklet.store.JdbcBooklets;
import org.pingandeng.portal.campaign.model.ActivityPlan;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.Result;
import org.pingandeng.portal.campaign.store.JdbcActivities;
import org.pingandeng.portal.campaign.store.JdbcCampaigns;
import org.pingandeng.portal.campaign.store.JdbcResults;
import org.pingandeng.portal.community.store.JdbcSchemes;
import org.pingandeng.portal.law.model.Term;
import org.pingandeng.portal.law.store.JdbcTerms;
import org.pingandeng.portal.team.store.JdbcTeams;
import org.pingandeng.portal.warning.Example;
import org.pingandeng.portal.warning.model.WarningCase;
import org.pingandeng.portal.warning.store.JdbcCases;
import org.pingandeng.portal.web.open.OpenPages;
import org.pingandeng.portal.works.model.WorksCall;
import org.pingandeng.portal.works.store.JdbcCalls;

/** Whatever the public may see can be found: each kind is read by its key when news of it come, and all at once. */
class SourcesTest {

    private static final Instant NOW = Instant.parse("2026-06-10T02:00:00Z");

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final JdbcCampaigns campaigns = new JdbcCampaigns(database);
    private final JdbcActivities activities = new JdbcActivities(database);
    private final JdbcResults results = new JdbcResults(database);
    private final JdbcCalls calls = new JdbcCalls(database);
    private final Wired wired = new Wired()
            .with(database, Clock.systemUTC(), campaigns, activities, results, calls)
            .with(new JdbcBooklets(database), new JdbcTeams(database), new JdbcSchemes(database))
            .with(new JdbcTerms(database), new JdbcCases(database));

    /** What a source reads by key is what it hands out for a new index. */
    private static Entry both(SearchSource source, String key) {
        List<Entry> all = new ArrayList<>();
        source.all((owner, entries) -> {
            if (owner.equals(key)) {
                all.addAll(entries);
            }
        });
        assertEquals(source.read(key), all);
        assertTrue(source.keys().contains(key), key);
        assertEquals(source.kind(), all.get(0).kind());
        return all.get(0);
    }

    private static Campaign campaign(String code) {
        return new Campaign(
                code,
                "culture",
                2026,
                false,
                "示例主题月",
                "Example month",
                "查找身边隐患",
                "",
                "2026-06-01",
                "2026-06-30",
                "proposal",
                "示例",
                "",
                "一句话。",
                "",
                "## 怎么做\n\n- 看[帮助](/help)\n\n| 谁 | 做什么 |\n|---|---|\n| 学校 | **演练** |",
                "",
                List.of());
    }

    @Test
    void aCampaignIsFoundByItsThemeAndReadsAsPlainText() {
        String code = "found-" + UUID.randomUUID().toString().substring(0, 8);
        assertTrue(campaigns.add(campaign(code)));
        Entry entry = both(wired.make(CampaignSource.class), code);
        assertEquals("/campaign?c=" + code, entry.href());
        assertEquals(LocalDate.of(2026, 6, 1), entry.facts().date());
        assertTrue(entry.text().startsWith("查找身边隐患\n一句话。\n怎么做\n"), entry.text());
        assertFalse(entry.text().matches("(?s).*[|#*\\[].*"), entry.text());
    }

    @Test
    void anActivityIsFoundByWhatCameOfIt() {
        String code = "found-" + UUID.randomUUID().toString().substring(0, 8);
        campaigns.add(campaign(code));
        UUID id = UUID.randomUUID();
        activities.add(
                id,
                new ActivityPlan(
                        code,
                        "play",
                        "village",
                        "示例演出",
                        "",
                        "",
                        "",
                        null,
                        "示例文化站",
                        NOW,
                        NOW.plusSeconds(60),
                        0,
                        50,
                        false),
                NOW);
        results.appendResult(id, new Result("来了三百人", "", NOW));
        Entry entry = both(wired.make(ActivitySource.class), id.toString());
        assertEquals("来了三百人", entry.text());
        assertEquals("示例文化站", entry.more());
        assertEquals("/activity?a=" + id, entry.href());
    }

    private static WorksCall call(UUID id, boolean published) {
        LocalDate day = LocalDate.of(2026, 6, 1);
        return new WorksCall(id, "标语征集", "Slogans", "每人一句", List.of("slogan"), day, day, null, null, published, "");
    }

    @Test
    void aCallForWorksIsFoundOnceItIsPublished() {
        UUID id = UUID.randomUUID();
        WorksSource source = wired.make(WorksSource.class);
        calls.keep(call(id, false), NOW);
        assertEquals(List.of(), source.read(id.toString()));
        assertFalse(source.keys().contains(id.toString()));
        calls.keep(call(id, true), NOW);
        assertEquals("标语征集\nSlogans", both(source, id.toString()).title());
    }

    @Test
    void aWordOfTheTradeLeadsToItsPlaceInTheGlossary() {
        new JdbcTerms(database).keep(new Term("示例词", "shi li ci", "sample word", "一句话。", "", "", List.of(), ""));
        Entry entry = both(wired.make(TermSource.class), "示例词");
        assertTrue(entry.href().startsWith("/glossary#t-"), entry.href());
    }

    @Test
    void oneCaseIsReadWhereOneChanged() {
        WarningCase example = Example.warning("FOUND1", "示例案例");
        new JdbcCases(database).keep(example, NOW);
        assertEquals(
                example.title(),
                both(wired.make(CaseSource.class), example.code())
                        .title()
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertEquals(List.of(), wired.make(CaseSource.class).read("none"));
    }

    @Test
    void bookletsTeamsAndPagesAreFoundUnderTheirAddresses() {
        for (SearchSource source :
                List.of(wired.make(BookletSource.class), wired.make(TeamSource.class), new OpenPages())) {
            assertFalse(source.keys().isEmpty(), source.kind());
            source.keys().forEach(key -> assertTrue(both(source, key).href().startsWith("/"), key));
            assertEquals(List.of(), source.read(UUID.randomUUID().toString()), source.kind());
        }
        SchemeSource schemes = wired.make(SchemeSource.class);
        schemes.keys()
                .forEach(key -> assertEquals(
                        "/communities/scheme?c=" + key, both(schemes, key).href()));
    }
}
