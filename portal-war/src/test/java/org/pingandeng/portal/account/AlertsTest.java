package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.news.AlertDesk;
import org.pingandeng.portal.news.AlertOrder;
import org.pingandeng.portal.news.AlertRefusal;
import org.pingandeng.portal.news.AlertRoom;
import org.pingandeng.portal.news.Alerting;
import org.pingandeng.portal.news.model.Answer;
import org.pingandeng.portal.news.model.Recipient;
import org.pingandeng.portal.news.model.Recipient.State;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.quiz.sql.Sql;

/** The office warns two enterprises: one confirms, the other is late and reminded; neither sees what is the other's. */
class AlertsTest {

    @TempDir
    Path home;

    private final DataSource database = SharedPostgres.dataSource("portal");
    private Town town;
    private AlertDesk desk;
    private AlertRoom room;
    private UUID own;
    private UUID neighbour;
    private UUID township;
    private PersonId mine;
    private PersonId theirs;

    @BeforeEach
    void twoEnterprisesOfOneTownship() {
        town = new Town(home);
        Wired wired = new Wired().with(database, town.organisations, town.desk, town.visitor, town.clock);
        wired.with(new Notices(database));
        wired.make(Trail.class);
        Alerting.wire(wired, database);
        desk = wired.make(AlertDesk.class);
        room = wired.make(AlertRoom.class);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        UUID county = town.tell(town.organisations::tree).get(0).id();
        township = town.tell(() -> town.organisations.add(county, OrganisationKind.TOWNSHIP, "示例镇"))
                .orElseThrow()
                .id();
        own = enterprise("示例甲厂");
        neighbour = enterprise("示例乙厂");
        mine = town.enter(own, Role.ENTERPRISE_MANAGER);
        theirs = town.enter(neighbour, Role.ENTERPRISE_MANAGER);
    }

    private UUID enterprise(String name) {
        UUID id = town.tell(() -> town.organisations.add(township, OrganisationKind.ENTERPRISE, name))
                .orElseThrow()
                .id();
        assertTrue(town.tell(() -> town.organisations.engage(id, "工贸")));
        return id;
    }

    private void office() {
        town.become(Set.of(Role.OFFICE, Role.ADMINISTRATOR), null);
    }

    private void manager(PersonId who, UUID where) {
        town.visitor.become(new SignedIn(
                UUID.randomUUID(),
                who,
                "示例管理员",
                Set.of(Role.ENTERPRISE_MANAGER),
                Role.permissions(Set.of(Role.ENTERPRISE_MANAGER)),
                Optional.of(where),
                Optional.empty(),
                false));
    }

    private UUID sent() {
        office();
        AlertDesk.Sent sent = town.tell(() -> desk.send(new AlertOrder(
                UUID.randomUUID(),
                "有限空间先通风",
                "本周内检查。",
                "/case?c=example",
                "工贸",
                township,
                town.clock.instant().plus(Duration.ofDays(1)))));
        assertEquals(Optional.empty(), sent.refusal());
        return sent.id();
    }

    private State state(UUID alert, UUID enterprise) {
        AlertDesk.Overview overview = town.tell(() -> desk.find(alert)).orElseThrow();
        Recipient found = overview.recipients().stream()
                .filter(each -> each.enterprise().equals(enterprise))
                .findFirst()
                .orElseThrow();
        return found.state(overview.alert().due(), town.clock.instant());
    }

    private List<String> told(PersonId who) {
        return new Sql(database)
                .ask(
                        "select kind from portal.notice where person = ? and kind like 'ALERT%' order by id",
                        row -> row.getString(1), who.value());
    }

    @Test
    void oneConfirmsAndTheOtherIsLateAndRemindedOnceADay() {
        UUID alert = sent();
        assertEquals(List.of("ALERT"), told(mine));
        manager(mine, own);
        assertTrue(town.tell(() -> room.open(alert)).isPresent());
        assertEquals(Optional.empty(), town.tell(() -> room.confirm(alert)));
        assertEquals(Optional.empty(), town.tell(() -> room.confirm(alert)));
        UUID form = UUID.randomUUID();
        for (String words : List.of("已检查三处", "已检查三处", "又检查两处")) {
            assertEquals(Optional.empty(), town.tell(() -> room.done(form, alert, words, null, "")));
        }
        assertEquals(
                List.of("已检查三处", "又检查两处"),
                town.tell(() -> room.open(alert)).orElseThrow().mine().answers().stream()
                        .filter(each -> each.kind() == Answer.Kind.DONE)
                        .map(Answer::words)
                        .toList(),
                "a second click is no second answer");
        office();
        assertEquals(State.DONE, state(alert, own));
        assertEquals(State.OPEN, state(alert, neighbour));
        AlertDesk.Sum sum = town.tell(() -> desk.sum(alert)).orElseThrow();
        assertEquals(List.of(1L, 1L, 2L), List.of(sum.count(State.DONE), sum.count(State.OPEN), sum.all()));
        assertEquals(1, town.tell(() -> desk.recipients(alert, 1, 5)).size());
        town.clock.pass(Duration.ofDays(1));
        assertEquals(State.LATE, state(alert, neighbour));
        for (int round = 0; round < 3; round++) {
            town.tell(() -> {
                desk.remind();
                return null;
            });
        }
        assertEquals(List.of("ALERT", "ALERT_LATE"), told(theirs));
        assertEquals(List.of("ALERT"), told(mine));
        town.clock.pass(Duration.ofDays(1));
        town.tell(() -> {
            desk.remind();
            return null;
        });
        assertEquals(List.of("ALERT", "ALERT_LATE", "ALERT_LATE"), told(theirs));
        assertEquals(
                Optional.empty(),
                town.tell(
                        () -> desk.talked(UUID.randomUUID(), alert, neighbour, LocalDate.of(2026, 12, 1), "与主要负责人谈话")));
        assertEquals(
                Optional.of(AlertRefusal.NOT_THERE),
                town.tell(() ->
                        desk.talked(UUID.randomUUID(), alert, UUID.randomUUID(), LocalDate.of(2026, 12, 1), "x")));
    }

    @Test
    void anEnterpriseSeesOnlyWhatWasSentToIt() {
        UUID alert = sent();
        UUID stranger = UUID.randomUUID();
        manager(new PersonId(stranger), township);
        assertFalse(town.tell(() -> room.open(alert)).isPresent());
        assertEquals(Optional.of(AlertRefusal.NOT_THERE), town.tell(() -> room.confirm(alert)));
        assertEquals(
                Optional.of(AlertRefusal.NOT_THERE),
                town.tell(() -> room.done(UUID.randomUUID(), alert, "x", null, "")));
        manager(theirs, neighbour);
        AlertRoom.Received seen = town.tell(() -> room.open(alert)).orElseThrow();
        assertEquals(neighbour, seen.mine().enterprise());
        assertTrue(town.tell(() -> room.all(0, 30)).stream()
                .allMatch(each -> each.mine().enterprise().equals(neighbour)));
    }

    @Test
    void theSameFormTwiceIsOneAlert() {
        office();
        AlertOrder order = new AlertOrder(
                UUID.randomUUID(),
                "有限空间先通风",
                "本周内检查。",
                "",
                "工贸",
                township,
                town.clock.instant().plus(Duration.ofDays(1)));
        AlertDesk.Sent first = town.tell(() -> desk.send(order));
        AlertDesk.Sent second = town.tell(() -> desk.send(order));
        assertEquals(first, second);
        assertEquals(
                1,
                town.tell(() -> desk.all(0, 200)).stream()
                        .filter(each -> each.alert().id().equals(order.id()))
                        .count());
    }

    @Test
    void whatMakesNoSenseIsNotSent() {
        office();
        var now = town.clock.instant();
        assertEquals(
                Optional.of(AlertRefusal.TOO_LATE),
                town.tell(() -> desk.send(new AlertOrder(UUID.randomUUID(), "题", "文", "", "工贸", township, now)))
                        .refusal());
        assertEquals(
                Optional.of(AlertRefusal.NOBODY),
                town.tell(() -> desk.send(
                                new AlertOrder(UUID.randomUUID(), "题", "文", "", "煤矿", township, now.plusSeconds(60))))
                        .refusal());
        assertEquals(
                Optional.of(AlertRefusal.BAD_ADDRESS),
                town.tell(() -> desk.send(new AlertOrder(
                                UUID.randomUUID(), "题", "文", "https://example.org", "", null, now.plusSeconds(60))))
                        .refusal());
    }
}
