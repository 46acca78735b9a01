package org.pingandeng.portal.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Officer;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Undone;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.campaign.model.Coded;
import org.pingandeng.portal.campaign.store.JdbcCampaigns;
import org.pingandeng.portal.kind.model.Kind;
import org.pingandeng.portal.kind.model.KindList;
import org.pingandeng.portal.kind.model.KindRefusal;
import org.pingandeng.portal.kind.store.JdbcKinds;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.snap.model.SnapKind;
import org.pingandeng.portal.snap.store.JdbcChoices;
import org.pingandeng.portal.team.model.Team;
import org.pingandeng.portal.team.store.JdbcTeams;
import org.pingandeng.quiz.sql.Sql;

/** The office adds a kind without a programmer, renames it, takes it out of use; what has records stays. */
class KindsTest {

    private final Undone portal = new Undone(SharedPostgres.dataSource("portal"));
    private final Sql sql = new Sql(portal.database());
    private KindDesk desk;

    @BeforeEach
    void theOffice() {
        Wired wired = new Wired()
                .with(portal.database(), Officer.atTheDesk(), new TestClock(Instant.parse("2026-11-30T04:00:00Z")))
                .with(new JdbcKinds(portal.database()));
        wired.make(Trail.class);
        wired.make(OutboxLog.class);
        desk = wired.make(KindDesk.class);
    }

    @AfterEach
    void nothingStays() throws SQLException {
        portal.close();
    }

    private static Kind kind(String code, String name, int days) {
        return Kind.written(code, name, "Example", "", "", days);
    }

    private Kind kept(KindList list, String code) {
        return desk.all(list).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewKindOfActivityIsOfferedBeforeOtherAndTheSameAgainChangesNothing() {
        assertEquals(Optional.empty(), desk.add(KindList.ACTIVITY, kind("quizshow", "示例抢答", 0)));
        assertEquals(Optional.empty(), desk.add(KindList.ACTIVITY, kind("quizshow", "示例抢答", 0)));
        assertEquals(Optional.of(KindRefusal.TAKEN), desk.add(KindList.ACTIVITY, kind("quizshow", "示例另一个", 0)));
        List<String> codes = new JdbcCampaigns(portal.database())
                .activityKinds().stream().map(each -> each.code()).toList();
        assertEquals(List.of("quizshow", "other"), codes.subList(codes.size() - 2, codes.size()));
        assertEquals(1, lines("kind.added", "ACTIVITY/quizshow"));
    }

    private int lines(String action, String subject) {
        return sql.ask(
                        "select count(*) from portal.audit where action = ? and subject = ?",
                        row -> row.getInt(1),
                        action,
                        subject)
                .get(0);
    }

    @Test
    void aHazardHasDaysAndIsTakenOutOfUseButItsNameStays() {
        assertEquals(Optional.of(KindRefusal.DAYS), desk.add(KindList.HAZARD, kind("lift", "示例电梯", 0)));
        assertEquals(Optional.empty(), desk.add(KindList.HAZARD, kind("lift", "示例电梯", 5)));
        assertEquals(Optional.empty(), desk.change(KindList.HAZARD, kind("lift", "示例电梯与扶梯", 6)));
        assertEquals(Optional.empty(), desk.retire(KindList.HAZARD, "lift", true));
        assertEquals(Optional.empty(), desk.retire(KindList.HAZARD, "lift", true));
        assertEquals(1, lines("kind.retired", "HAZARD/lift"), "again changes nothing");
        SnapKind shown = new JdbcChoices(portal.database())
                .kinds().stream()
                        .filter(each -> each.code().equals("lift"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("示例电梯与扶梯", shown.name());
        assertEquals(6, shown.days());
        assertTrue(!shown.offered());
        assertEquals(Optional.empty(), desk.retire(KindList.HAZARD, "lift", false));
        assertTrue(!kept(KindList.HAZARD, "lift").retired());
    }

    @Test
    void aTeamSaysWhatItIsForAndIsDeletedWhileNobodyWasAppointed() {
        Kind team = Kind.written("volunteer", "示例志愿者", "Volunteers", "", "", 0);
        assertEquals(Optional.of(KindRefusal.DUTY), desk.add(KindList.TEAM, team));
        Kind whole = Kind.written("volunteer", "示例志愿者", "Volunteers", "到村里宣讲。", "Speak in villages.", 0);
        assertEquals(Optional.empty(), desk.add(KindList.TEAM, whole));
        Team shown = new JdbcTeams(portal.database())
                .teams().stream()
                        .filter(each -> each.code().equals("volunteer"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("到村里宣讲。", shown.duty());
        assertEquals(Optional.empty(), desk.delete(KindList.TEAM, "volunteer"));
        assertEquals(Optional.of(KindRefusal.NOT_THERE), desk.delete(KindList.TEAM, "volunteer"));
        assertEquals(1, lines("kind.deleted", "TEAM/volunteer"));
    }

    @Test
    void whatHasRecordsOrIsCountedByStays() {
        assertEquals(Optional.of(KindRefusal.USED), desk.delete(KindList.ACTIVITY, "play"), "the plan counts by it");
        desk.add(KindList.TEAM, Kind.written("volunteer", "示例志愿者", "Volunteers", "宣讲。", "Speak.", 0));
        UUID member = UUID.randomUUID();
        sql.change(
                "insert into portal.team_member (id, name, named, created_at) values (?, '示例', false, now())", member);
        sql.change("""
                insert into portal.team_appointment (id, member, team, starts, ends, document, person_name, at)
                values (gen_random_uuid(), ?, 'volunteer', '2026-01-01', '2027-01-01', '示例', '示例', now())""", member);
        assertTrue(kept(KindList.TEAM, "volunteer").used());
        assertEquals(Optional.of(KindRefusal.USED), desk.delete(KindList.TEAM, "volunteer"));
        assertEquals(Optional.empty(), desk.retire(KindList.TEAM, "volunteer", true));
    }

    @Test
    void aVenueStaysWhileACampaignProposesSomethingThereOrAnActivityIsThere() {
        assertEquals(Optional.empty(), desk.add(KindList.VENUE, kind("market", "示例集市", 0)));
        assertEquals(Optional.empty(), desk.add(KindList.VENUE, kind("market", "示例集市", 0)));
        assertEquals(1, lines("kind.added", "VENUE/market"));
        assertFalse(kept(KindList.VENUE, "market").used());
        campaign("[{\"venue\": \"school\"}, {\"venue\": \"market\"}]");
        assertTrue(kept(KindList.VENUE, "market").used());
        assertEquals(Optional.of(KindRefusal.USED), desk.delete(KindList.VENUE, "market"));
        sql.change("update portal.campaign set document = '{\"activities\": []}' where code = 'example-markets'");
        assertFalse(kept(KindList.VENUE, "market").used());
        sql.change("""
                insert into portal.activity (id, campaign, kind, venue, title, place, from_at, to_at, places, open,
                  planned_at)
                values (gen_random_uuid(), 'example-markets', 'other', 'market', '示例', '示例集市',
                  '2026-12-01 02:00:00Z', '2026-12-01 04:00:00Z', 0, false, now())""");
        assertEquals(Optional.of(KindRefusal.USED), desk.delete(KindList.VENUE, "market"));
        sql.change("delete from portal.activity where campaign = 'example-markets'");
        assertEquals(Optional.empty(), desk.delete(KindList.VENUE, "market"));
    }

    private void campaign(String ideas) {
        sql.change(
                "insert into portal.campaign (code, kind, document) values ('example-markets', 'other', ?::jsonb)",
                "{\"activities\": " + ideas + "}");
    }

    @Test
    void theOfficeMakesSixVenuesFiveAndTheNamesStay() {
        assertEquals(Optional.empty(), desk.change(KindList.VENUE, kind("office", "示例机关单位", 0)));
        assertEquals(Optional.empty(), desk.retire(KindList.VENUE, "office", true));
        Coded shown = new JdbcCampaigns(portal.database())
                .venues().stream()
                        .filter(each -> each.code().equals("office"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("示例机关单位", shown.name());
        assertTrue(shown.retired());
        assertEquals(1, lines("kind.retired", "VENUE/office"));
    }

    @Test
    void theLastOneInUseStaysInUseAndNonsenseIsRefused() {
        List<Kind> teams =
                desk.all(KindList.TEAM).stream().filter(each -> !each.retired()).toList();
        teams.stream()
                .skip(1)
                .forEach(each -> assertEquals(Optional.empty(), desk.retire(KindList.TEAM, each.code(), true)));
        assertEquals(
                Optional.of(KindRefusal.LAST),
                desk.retire(KindList.TEAM, teams.get(0).code(), true));
        assertEquals(Optional.of(KindRefusal.CODE), desk.add(KindList.ACTIVITY, kind("Quiz Show", "示例", 0)));
        assertEquals(Optional.of(KindRefusal.NAME), desk.add(KindList.ACTIVITY, kind("quiz", " ", 0)));
        assertEquals(Optional.of(KindRefusal.NAME), desk.change(KindList.ACTIVITY, kind("base_visit", " ", 0)));
        assertEquals(Optional.of(KindRefusal.NOT_THERE), desk.change(KindList.ACTIVITY, kind("none", "示例", 0)));
        assertEquals(Optional.of(KindRefusal.NOT_THERE), desk.retire(KindList.ACTIVITY, "none", true));
    }
}
