package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
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
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.team.TeamDesk;
import org.pingandeng.portal.team.TeamShow;
import org.pingandeng.portal.team.model.Appointment;
import org.pingandeng.portal.team.model.Deed;
import org.pingandeng.portal.team.model.Member;
import org.pingandeng.portal.team.model.TeamOverview;
import org.pingandeng.portal.team.model.TeamRefusal;
import org.pingandeng.portal.team.store.JdbcTeams;
import org.pingandeng.quiz.sql.Sql;

/** An expert is appointed, does something, and is named only by consent; an end is written beside, never over. */
class TeamsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path home;

    private final DataSource database = SharedPostgres.dataSource("portal");
    private Town town;
    private TeamDesk desk;
    private TeamShow show;

    @BeforeEach
    void theOffice() {
        town = new Town(home);
        town.become(Set.of(Role.OFFICE), "");
        Wired wired = new Wired().with(database, town.clock, town.visitor, new JdbcTeams(database));
        wired.make(Trail.class);
        wired.make(OutboxLog.class);
        desk = wired.make(TeamDesk.class);
        show = wired.make(TeamShow.class);
    }

    private Member member(boolean named) {
        Member member = new Member(UUID.randomUUID(), "示例专家" + UUID.randomUUID(), "示例学校", "危险化学品", named);
        assertEquals(Optional.empty(), town.tell(() -> desk.keep(member)));
        return member;
    }

    private Appointment appointed(Member member, LocalDate starts, LocalDate ends) {
        Appointment appointment =
                new Appointment(UUID.randomUUID(), member.id(), "expert", starts, ends, "示例聘字1号", null, "");
        assertEquals(Optional.empty(), town.tell(() -> desk.appoint(appointment)));
        return appointment;
    }

    private TeamOverview experts() {
        return town.tell(show::overview).stream()
                .filter(each -> each.team().code().equals("expert"))
                .findFirst()
                .orElseThrow();
    }

    private boolean named(Member member) {
        return experts().named().stream().anyMatch(each -> each.id().equals(member.id()));
    }

    @Test
    void anExpertCountsWhileAppointedAndIsNamedByConsentOnly() {
        long before = experts().members();
        Member shy = member(false);
        Member open = member(true);
        Member past = member(true);
        Appointment shysOne = appointed(shy, TODAY, TODAY.plusYears(1));
        appointed(open, TODAY, TODAY.plusYears(1));
        appointed(past, TODAY.minusYears(2), TODAY.minusDays(1));
        assertEquals(before + 2, experts().members());
        assertTrue(named(open));
        assertEquals(false, named(shy) || named(past));
        assertTrue(experts().fields().stream().anyMatch(each -> each.name().equals("危险化学品")));
        assertEquals(Optional.empty(), town.tell(() -> desk.keep(new Member(open.id(), open.name(), "", "", false))));
        assertEquals(false, named(open), "consent taken back");
        town.clock.pass(java.time.Duration.ofDays(2));
        assertEquals(Optional.empty(), town.tell(() -> desk.end(shysOne.id(), TODAY.plusDays(1), "调离")));
        assertEquals(Optional.of(TeamRefusal.STATE), town.tell(() -> desk.end(shysOne.id(), TODAY.plusDays(1), "调离")));
        assertEquals(before + 1, experts().members());
        assertThrows(
                IllegalStateException.class,
                () -> new Sql(database)
                        .change("update portal.team_appointment set ends = starts where id = ?", shysOne.id()));
    }

    @Test
    void whatSomebodyDidIsWrittenDownOnce() {
        long before = experts().deeds();
        Member member = member(false);
        Deed deed = new Deed(UUID.randomUUID(), member.id(), "expert", TODAY, "给示例企业讲有限空间");
        assertEquals(Optional.empty(), town.tell(() -> desk.did(deed)));
        assertEquals(Optional.empty(), town.tell(() -> desk.did(deed)));
        assertEquals(before + 1, experts().deeds());
        assertEquals(
                Optional.of(TeamRefusal.TEAM),
                town.tell(() -> desk.did(new Deed(UUID.randomUUID(), member.id(), "none", TODAY, "讲课"))));
    }

    @Test
    void whatIsMissingIsSaid() {
        Member member = member(false);
        assertEquals(
                Optional.of(TeamRefusal.NAME),
                town.tell(() -> desk.keep(new Member(UUID.randomUUID(), " ", "", "", false))));
        assertEquals(
                Optional.of(TeamRefusal.DAYS),
                town.tell(() -> desk.appoint(new Appointment(
                        UUID.randomUUID(), member.id(), "expert", TODAY, TODAY.minusDays(1), "示例", null, ""))));
        assertEquals(
                Optional.of(TeamRefusal.DOCUMENT),
                town.tell(() -> desk.appoint(
                        new Appointment(UUID.randomUUID(), member.id(), "expert", TODAY, TODAY, "", null, ""))));
    }
}
