package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.store.JdbcCampaigns;
import org.pingandeng.portal.works.Calling;
import org.pingandeng.portal.works.MaterialDesk;
import org.pingandeng.portal.works.MaterialShelf;
import org.pingandeng.portal.works.WorksBallot;
import org.pingandeng.portal.works.WorksCount;
import org.pingandeng.portal.works.WorksDesk;
import org.pingandeng.portal.works.WorksHall;
import org.pingandeng.portal.works.model.Burst;
import org.pingandeng.portal.works.model.Material;
import org.pingandeng.portal.works.model.Work;
import org.pingandeng.portal.works.model.WorkSheet;
import org.pingandeng.portal.works.model.WorksCall;
import org.pingandeng.portal.works.model.WorksRefusal;
import org.pingandeng.portal.works.store.JdbcWorks;
import org.pingandeng.quiz.sql.Sql;

/** Slogans are called for, looked at and voted for; a burst of votes from one network is excluded by a person. */
class WorksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path home;

    private final DataSource database = SharedPostgres.dataSource("portal");
    private Town town;
    private WorksHall hall;
    private WorksBallot ballot;
    private WorksDesk desk;
    private WorksCount count;
    private MaterialDesk materials;
    private MaterialShelf shelf;
    private UUID call;

    @BeforeEach
    void aCallThatTakesWorksAndVotes() {
        town = new Town(home);
        Wired wired = new Wired().with(database, town.clock, town.visitor);
        wired.make(Trail.class);
        Calling.wire(wired, database);
        hall = wired.make(WorksHall.class);
        ballot = wired.make(WorksBallot.class);
        desk = wired.make(WorksDesk.class);
        count = wired.make(WorksCount.class);
        materials = wired.make(MaterialDesk.class);
        shelf = wired.make(MaterialShelf.class);
        call = UUID.randomUUID();
        office();
        assertEquals(Optional.empty(), town.tell(() -> desk.keep(call(TODAY, TODAY.plusDays(9)))));
    }

    private WorksCall call(LocalDate opens, LocalDate closes) {
        return new WorksCall(
                call,
                "安全标语征集",
                "Slogans",
                "每人一句",
                List.of("slogan", "drawing"),
                opens,
                closes,
                opens,
                closes,
                true,
                "");
    }

    private void office() {
        town.become(Set.of(Role.OFFICE), "");
    }

    private WorkSheet sheet(UUID id, String kind, String words, boolean consent) {
        return new WorkSheet(id, call, kind, "一句话", words, "小草", "示例作者", "13900000000", consent);
    }

    private UUID shown() {
        UUID id = UUID.randomUUID();
        town.visitor.become(null);
        assertEquals(Optional.empty(), town.tell(() -> hall.hand(sheet(id, "slogan", "先通风，再下井", true), null)));
        assertEquals(Optional.empty(), town.tell(() -> hall.work(id)), "nobody sees it before the office has");
        office();
        assertEquals(Optional.empty(), town.tell(() -> desk.step(id, Work.Step.ACCEPTED, "")));
        town.visitor.become(null);
        return id;
    }

    private Optional<WorksRefusal> vote(UUID work, String device) {
        return town.tell(() -> ballot.vote(work, device));
    }

    private long votes(UUID work) {
        return town.tell(() -> hall.work(work)).orElseThrow().votes();
    }

    @Test
    void oneVoteADayForAPersonOrADevice() {
        UUID work = shown();
        assertEquals(Optional.empty(), vote(work, "a"));
        assertEquals(Optional.of(WorksRefusal.VOTED), vote(work, "a"));
        assertEquals(Optional.empty(), vote(work, "b"));
        town.enter(null, Role.LEARNER);
        assertEquals(Optional.empty(), vote(work, ""));
        assertEquals(Optional.of(WorksRefusal.VOTED), vote(work, "another"), "a person stays one on another device");
        town.visitor.become(null);
        assertEquals(Optional.of(WorksRefusal.NO_VOTE), vote(work, ""), "nobody in particular does not vote");
        town.clock.pass(Duration.ofDays(1));
        assertEquals(Optional.empty(), vote(work, "a"));
        assertEquals(4, votes(work));
    }

    @Test
    void aBurstIsExcludedWithAReasonAndStaysInTheBooks() {
        UUID work = shown();
        town.visitor.comeFrom("203.0.113.9");
        for (int device = 0; device < 10; device++) {
            assertEquals(Optional.empty(), vote(work, "d" + device));
        }
        town.visitor.comeFrom("198.51.100.7");
        assertEquals(Optional.empty(), vote(work, "honest"));
        office();
        List<Burst> bursts = town.tell(() -> count.bursts(call));
        assertEquals(1, bursts.size());
        Burst burst = bursts.get(0);
        assertEquals(10, burst.votes());
        assertEquals(
                Optional.of(WorksRefusal.REASON),
                town.tell(() -> count.exclude(call, work, burst.network(), burst.hour(), " ")));
        assertEquals(
                Optional.empty(), town.tell(() -> count.exclude(call, work, burst.network(), burst.hour(), "同一机房刷票")));
        assertEquals(1, votes(work));
        assertEquals(List.of(), town.tell(() -> count.bursts(call)));
        Sql sql = new Sql(database);
        assertEquals(
                List.of(11L),
                sql.ask("select count(*) from portal.work_vote where work = ?", row -> row.getLong(1), work));
        assertThrows(
                IllegalStateException.class, () -> sql.change("delete from portal.work_vote where work = ?", work));
    }

    @Test
    void anAddressHasItsLimit() {
        UUID work = shown();
        town.visitor.comeFrom(UUID.randomUUID().toString());
        assertEquals(Optional.empty(), vote(work, "first"));
        new Sql(database).change("""
                        insert into portal.work_vote (call, work, voter, day, address, network, at)
                        select v.call, v.work, v.voter || n, v.day, v.address, v.network, v.at
                        from portal.work_vote v cross join generate_series(1, ?) n where v.work = ?""", Calling.AN_ADDRESS - 2, work);
        assertEquals(Optional.empty(), vote(work, "last"));
        assertEquals(Optional.of(WorksRefusal.TOO_OFTEN), vote(work, "one more"));
        town.enter(null, Role.LEARNER);
        assertEquals(Optional.empty(), vote(work, ""), "an account is one vote wherever it is");
    }

    @Test
    void whatIsMissingIsSaidAndTheSameFormIsTakenOnce() {
        town.visitor.become(null);
        UUID id = UUID.randomUUID();
        assertEquals(Optional.of(WorksRefusal.WORDS), town.tell(() -> hall.hand(sheet(id, "slogan", "", true), null)));
        assertEquals(Optional.of(WorksRefusal.FILE), town.tell(() -> hall.hand(sheet(id, "drawing", "", true), null)));
        assertEquals(
                Optional.of(WorksRefusal.FILE),
                town.tell(() -> hall.hand(
                        sheet(id, "drawing", "", true),
                        new ByteArrayInputStream("<svg/>".getBytes(StandardCharsets.US_ASCII)))));
        assertEquals(Optional.of(WorksRefusal.KIND), town.tell(() -> hall.hand(sheet(id, "film", "字", true), null)));
        assertEquals(
                Optional.of(WorksRefusal.CONSENT), town.tell(() -> hall.hand(sheet(id, "slogan", "字", false), null)));
        town.clock.pass(Duration.ofDays(20));
        assertEquals(
                Optional.of(WorksRefusal.CLOSED), town.tell(() -> hall.hand(sheet(id, "slogan", "字", true), null)));
    }

    @Test
    void theOfficeSeesWhoItIsHidesAwardsAndPublishes() {
        UUID work = shown();
        assertEquals(Optional.of(WorksRefusal.VOTED), twice(work));
        office();
        assertEquals(Optional.of("示例作者\n13900000000"), town.tell(() -> desk.author(work)));
        assertEquals(Optional.empty(), town.tell(() -> desk.step(work, Work.Step.AWARDED, "一等奖")));
        assertEquals("一等奖", town.tell(() -> hall.work(work)).orElseThrow().award());
        assertEquals(Optional.empty(), town.tell(() -> desk.result(call, "一等奖：一句话")));
        assertEquals(
                WorksCall.Stage.RESULT,
                town.tell(() -> hall.call(call)).orElseThrow().stage(TODAY));
        assertEquals(Optional.of(WorksRefusal.REASON), town.tell(() -> desk.step(work, Work.Step.HIDDEN, "")));
        assertEquals(Optional.empty(), town.tell(() -> desk.step(work, Work.Step.HIDDEN, "作者要求")));
        assertEquals(Optional.empty(), town.tell(() -> hall.work(work)));
        assertTrue(town.tell(() -> desk.countWorks(call, "HIDDEN")) == 1);
    }

    private Optional<WorksRefusal> twice(UUID work) {
        vote(work, "x");
        return vote(work, "x");
    }

    @Test
    void whoHandedInIsForgottenAfterTheEnd() {
        UUID work = shown();
        assertTrue(town.tell(() -> hall.handed(work)));
        office();
        assertEquals(Optional.empty(), town.tell(() -> desk.keep(call(TODAY.minusDays(500), TODAY.minusDays(400)))));
        JdbcWorks works = new JdbcWorks(database);
        works.forget(TODAY.minusDays(400));
        assertTrue(town.tell(() -> desk.author(work)).isPresent(), "the last day belongs to the call");
        assertEquals(1, works.forget(TODAY.minusDays(399)));
        assertEquals(Optional.empty(), town.tell(() -> desk.author(work)));
    }

    @Test
    void filesOfACallThatIsNotPublishedAreNotFetched() {
        office();
        assertEquals(
                Optional.empty(),
                town.tell(() -> desk.give(call, "海报", new ByteArrayInputStream(new byte[] {1, 2, 3}))));
        UUID file = town.tell(() -> desk.files(call)).get(0).id();
        assertTrue(town.tell(() -> hall.fetch(file)).isPresent());
        WorksCall draft =
                new WorksCall(call, "安全标语征集", "", "每人一句", List.of("slogan"), TODAY, TODAY, null, null, false, "");
        assertEquals(Optional.empty(), town.tell(() -> desk.keep(draft)));
        assertEquals(Optional.empty(), town.tell(() -> hall.fetch(file)));
    }

    private String campaign() {
        String code = "posters-" + UUID.randomUUID().toString().substring(0, 8);
        new JdbcCampaigns(database)
                .add(new Campaign(
                        code,
                        "other",
                        null,
                        true,
                        "示例主题",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "proposal",
                        "示例",
                        "",
                        "一句话。",
                        "",
                        "",
                        "",
                        List.of()));
        return code;
    }

    private static ByteArrayInputStream poster() {
        return new ByteArrayInputStream(new byte[] {4, 5, 6});
    }

    @Test
    void aPosterOfACampaignIsOfferedToEverybodyAndItsFetchesAreCounted() {
        String campaign = campaign();
        UUID id = UUID.randomUUID();
        assertEquals(Optional.of(WorksRefusal.TITLE), town.tell(() -> materials.give(id, campaign, " ", poster())));
        assertEquals(Optional.of(WorksRefusal.FILE), town.tell(() -> materials.give(id, campaign, "海报", null)));
        assertEquals(
                Optional.of(WorksRefusal.NOT_THERE), town.tell(() -> materials.give(id, "no-such", "海报", poster())));
        assertEquals(Optional.empty(), town.tell(() -> materials.give(id, campaign, "海报", poster())));
        assertEquals(Optional.empty(), town.tell(() -> materials.give(id, campaign, "海报", poster())));
        assertEquals(1, town.tell(() -> materials.of(campaign)).size(), "the same form twice gives one");
        town.visitor.become(null);
        assertTrue(town.tell(() -> hall.fetch(id)).isPresent());
        assertEquals(
                1, town.tell(() -> shelf.offered(campaign, 0, 10)).get(0).file().fetched());
        office();
        assertEquals(Optional.empty(), town.tell(() -> desk.withdraw(id)));
        assertEquals(0, town.tell(() -> shelf.count(campaign)));
        assertEquals(Optional.empty(), town.tell(() -> hall.fetch(id)));
    }

    @Test
    void everybodyFindsTheFilesOfCallsAmongTheMaterialsOnceTheCallIsPublic() {
        assertEquals(Optional.empty(), town.tell(() -> desk.give(call, "投稿表", poster())));
        UUID file = town.tell(() -> desk.files(call)).get(0).id();
        assertEquals("安全标语征集", listed(file).get(0));
        WorksCall draft =
                new WorksCall(call, "安全标语征集", "", "每人一句", List.of("slogan"), TODAY, TODAY, null, null, false, "");
        assertEquals(Optional.empty(), town.tell(() -> desk.keep(draft)));
        assertEquals(List.of(), listed(file));
    }

    /** The title under which a file stands on the list of all; none where it does not. */
    private List<String> listed(UUID file) {
        return town.tell(() -> shelf.offered("", 0, 10_000)).stream()
                .filter(each -> each.file().id().equals(file))
                .map(Material::title)
                .toList();
    }

    @Test
    void aCallHasItsDays() {
        assertEquals(Optional.of(WorksRefusal.DAYS), town.tell(() -> desk.keep(call(TODAY, TODAY.minusDays(1)))));
        WorksCall sound = call(TODAY, TODAY.plusDays(1));
        assertEquals(WorksCall.Stage.COMING, sound.stage(TODAY.minusDays(1)));
        assertEquals(WorksCall.Stage.TAKING, sound.stage(TODAY.plusDays(1)));
        assertEquals(WorksCall.Stage.OVER, sound.stage(TODAY.plusDays(2)));
    }
}
