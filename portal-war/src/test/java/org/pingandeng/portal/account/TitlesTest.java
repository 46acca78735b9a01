package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.pingandeng.portal.community.SchemeDesk;
import org.pingandeng.portal.community.TitleDesk;
import org.pingandeng.portal.community.TitleOffice;
import org.pingandeng.portal.community.TitleRegister;
import org.pingandeng.portal.community.TitleReminders;
import org.pingandeng.portal.community.TitleReviews;
import org.pingandeng.portal.community.TitleTargets;
import org.pingandeng.portal.community.Titling;
import org.pingandeng.portal.community.VisitDesk;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.CriteriaText;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.ScoreRule;
import org.pingandeng.portal.community.model.Stage;
import org.pingandeng.portal.community.model.Stand;
import org.pingandeng.portal.community.model.Stands;
import org.pingandeng.portal.community.model.TitleLevel;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.portal.search.CommunitySource;
import org.pingandeng.portal.search.SchemeSource;
import org.pingandeng.quiz.sql.Sql;

/** A school applies for a title of the plan: nobody else's desk reaches it, it ends in the register and counts. */
class TitlesTest {

    private static final String CODE = "safe-campus";

    @TempDir
    Path home;

    private final DataSource database = SharedPostgres.dataSource("portal");
    private Town town;
    private TitleDesk desk;
    private TitleReviews reviews;
    private TitleOffice office;
    private VisitDesk visits;
    private TitleRegister register;
    private TitleTargets targets;
    private TitleReminders reminders;
    private SchemeDesk schemes;
    private CommunitySource source;
    private SchemeSource asked;
    private UUID township;
    private UUID school;
    private UUID neighbour;
    private PersonId head;
    private PersonId one;
    private PersonId two;

    @BeforeEach
    void aSchoolInATownship() {
        town = new Town(home);
        Wired wired = new Wired().with(database, town.organisations, town.visitor, town.clock, new Notices(database));
        wired.make(Trail.class);
        Titling.wire(wired, database);
        desk = wired.make(TitleDesk.class);
        reviews = wired.make(TitleReviews.class);
        office = wired.make(TitleOffice.class);
        visits = wired.make(VisitDesk.class);
        targets = wired.make(TitleTargets.class);
        register = wired.make(TitleRegister.class);
        reminders = wired.make(TitleReminders.class);
        schemes = wired.make(SchemeDesk.class);
        source = wired.make(CommunitySource.class);
        asked = wired.make(SchemeSource.class);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        UUID county = town.tell(town.organisations::tree).get(0).id();
        township = add(county, OrganisationKind.TOWNSHIP, "示例镇");
        school = add(township, OrganisationKind.SCHOOL, "示例小学");
        neighbour = add(township, OrganisationKind.SCHOOL, "示例中学");
        scheme();
        head = town.enter(school, Role.ENTERPRISE_MANAGER);
        one = town.enter(null, Role.REVIEWER);
        two = town.enter(null, Role.INVIGILATOR);
    }

    private UUID add(UUID parent, OrganisationKind kind, String name) {
        return town.tell(() -> town.organisations.add(parent, kind, name))
                .orElseThrow()
                .id();
    }

    /** A small version in force from today, written by one and set by another. */
    private void scheme() {
        office("甲");
        LocalDate today = LocalDate.ofInstant(town.clock.instant(), Application.COUNTY);
        Scheme draft = draft(CODE, "示例安全校园");
        assertEquals(
                Optional.of(TitleRefusal.SAME_PERSON),
                town.tell(() -> schemes.enforce(CODE, draft.number(), today)),
                "whoever wrote it leaves that to another");
        office("乙");
        assertEquals(Optional.empty(), town.tell(() -> schemes.enforce(CODE, draft.number(), today)));
    }

    private Scheme draft(String code, String title) {
        return town.tell(() -> schemes.draft(new Scheme(
                code,
                0,
                new Scheme.Words(title, "Sample campus", "", "", "示例办法", "", "", ""),
                new Scheme.Rules(Set.of("school"), Set.of(TitleLevel.REGIONAL), 60.0, 3, 7, 2, ScoreRule.MEAN, 100, 6),
                CriteriaText.read("1 | 制度 | 100 | 材料\n= 1 | 有\n= 0 | 无").criteria(),
                List.of(),
                Scheme.Advice.NONE,
                null)));
    }

    private void office(String name) {
        become(new PersonId(UUID.nameUUIDFromBytes(("office" + name).getBytes())), Role.OFFICE, null);
    }

    private void become(PersonId who, Role role, UUID where) {
        town.visitor.become(new SignedIn(
                UUID.randomUUID(),
                who,
                "示例" + role,
                Set.of(role),
                Role.permissions(Set.of(role)),
                Optional.ofNullable(where),
                Optional.empty(),
                false));
    }

    private void head() {
        become(head, Role.ENTERPRISE_MANAGER, school);
    }

    private UUID begun() {
        head();
        TitleDesk.Begun begun = town.tell(() -> desk.begin(CODE, TitleLevel.REGIONAL));
        assertEquals(Optional.empty(), begun.refusal());
        return begun.id();
    }

    private UUID handedIn() {
        UUID id = begun();
        assertEquals(Optional.of(TitleRefusal.INCOMPLETE), town.tell(() -> desk.handIn(id, "")));
        Map<String, String> fields = new HashMap<>(
                Map.of("about", "示例", "projects", "护栏 | 装了 | 2/3", "injuries", "2025 | 3", "s.1", "1", "w.1", "有制度"));
        fields.put("made-up", "不要");
        assertEquals(Optional.empty(), town.tell(() -> desk.keep(id, fields)).refusal());
        assertFalse(
                town.tell(() -> desk.open(id)).orElseThrow().draft().fields().containsKey("made-up"));
        assertEquals(Optional.empty(), town.tell(() -> desk.handIn(id, "")));
        return id;
    }

    private UUID published() {
        UUID id = handedIn();
        assertEquals(List.of(), source.read(id.toString()), "the public finds only what is made known");
        become(new PersonId(UUID.randomUUID()), Role.ENTERPRISE_MANAGER, township);
        assertEquals(Optional.empty(), town.tell(() -> reviews.pass(id, "")));
        office("甲");
        LocalDate today = LocalDate.ofInstant(town.clock.instant(), Application.COUNTY);
        Set<UUID> named = Set.of(one.value(), two.value());
        assertTrue(town.tell(() -> office.assessors(id)).stream()
                .anyMatch(each -> each.id().equals(one.value())));
        assertEquals(Optional.empty(), town.tell(() -> office.visit(id, today, named, "")));
        score(id, one, Role.REVIEWER);
        score(id, two, Role.INVIGILATOR);
        office("甲");
        assertEquals(Optional.empty(), town.tell(() -> office.publish(id, "")));
        head();
        assertEquals(Optional.empty(), town.tell(() -> reviews.open(id)), "no assessor's sheet for the applicant");
        return id;
    }

    private void score(UUID id, PersonId who, Role role) {
        become(who, role, null);
        assertEquals(
                Optional.empty(),
                town.tell(() -> visits.keep(id, Map.of("s.1", "1", "signed", "示例", "host", "示例")))
                        .refusal());
        assertEquals(Optional.empty(), town.tell(() -> visits.handIn(id)));
        assertEquals(Optional.of(TitleRefusal.NOT_NOW), town.tell(() -> visits.handIn(id)), "twice changes nothing");
    }

    private List<String> told(PersonId who) {
        return new Sql(database)
                .ask(
                        "select kind from portal.notice where person = ? and kind like 'TITLE%' order by id",
                        row -> row.getString(1), who.value());
    }

    @Test
    void anotherSchoolAnotherTownshipAndWhoIsNotNamedReachNothing() {
        UUID id = handedIn();
        become(new PersonId(UUID.randomUUID()), Role.ENTERPRISE_MANAGER, neighbour);
        assertEquals(Optional.empty(), town.tell(() -> desk.open(id)));
        assertEquals(
                Optional.of(TitleRefusal.NOT_THERE),
                town.tell(() -> desk.keep(id, Map.of("about", "x"))).refusal());
        assertEquals(Optional.of(TitleRefusal.NOT_THERE), town.tell(() -> desk.handIn(id, "")));
        assertEquals(Optional.of(TitleRefusal.NOT_THERE), town.tell(() -> desk.takeBack(id, "")));
        assertEquals(Optional.of(TitleRefusal.NOT_THERE), town.tell(() -> desk.report(id, 2026, "1", "", "x")));
        assertEquals(Optional.of(TitleRefusal.NOT_THERE), town.tell(() -> desk.detach(id, "1", "0")));
        assertEquals(Optional.empty(), town.tell(() -> reviews.open(id)));
        assertEquals(Optional.of(TitleRefusal.NOT_THERE), town.tell(() -> reviews.ask(id, "?")));
        assertEquals(Optional.of(TitleRefusal.NOT_THERE), town.tell(() -> reviews.pass(id, "")));
        assertFalse(town.tell(reviews::reviews));
        UUID other = otherTownship();
        become(new PersonId(UUID.randomUUID()), Role.ENTERPRISE_MANAGER, other);
        assertTrue(town.tell(reviews::reviews));
        assertEquals(Optional.empty(), town.tell(() -> reviews.open(id)));
        assertEquals(List.of(), town.tell(() -> reviews.list(Stage.TOWNSHIP, 1)));
        become(one, Role.REVIEWER, null);
        assertEquals(Optional.empty(), town.tell(() -> visits.open(id)));
        assertEquals(
                Optional.of(TitleRefusal.NOT_THERE),
                town.tell(() -> visits.keep(id, Map.of("s.1", "1"))).refusal());
        assertEquals(Optional.of(TitleRefusal.NOT_THERE), town.tell(() -> visits.picture(id, "1", new byte[1])));
        assertEquals(Optional.of(TitleRefusal.NOT_THERE), town.tell(() -> visits.remove(id, "1", "0")));
    }

    /** Search reads what it is told of; the day itself tells it. */
    @Test
    void aVersionIsToldOfAgainOnTheDayFromWhichItIsInForce() {
        String code = "campus-to-come";
        LocalDate today = LocalDate.ofInstant(town.clock.instant(), Application.COUNTY);
        enforced(code, "示例今天的称号", today);
        town.tell(schemes::begin);
        enforced(code, "示例十天后的称号", today.plusDays(10));
        int told = news(code);
        town.tell(schemes::begin);
        assertEquals(told, news(code), "its day has not come");
        assertTrue(asked.read(code).get(0).title().contains("示例今天的称号"));
        town.clock.pass(Duration.ofDays(10));
        town.tell(schemes::begin);
        town.tell(schemes::begin);
        assertEquals(told + 1, news(code), "once, however many rounds and nodes");
        assertTrue(asked.read(code).get(0).title().contains("示例十天后的称号"));
    }

    private void enforced(String code, String title, LocalDate from) {
        office("甲");
        int number = draft(code, title).number();
        office("乙");
        assertEquals(Optional.empty(), town.tell(() -> schemes.enforce(code, number, from)));
    }

    private int news(String code) {
        return new Sql(database)
                .ask(
                        "select count(*) from portal.outbox where topic = 'title.scheme' and key = ?",
                        row -> row.getInt(1),
                        code)
                .get(0);
    }

    private UUID otherTownship() {
        town.become(Set.of(Role.ADMINISTRATOR), null);
        UUID county = town.tell(town.organisations::tree).get(0).id();
        return add(county, OrganisationKind.TOWNSHIP, "示例乙镇");
    }

    @Test
    void theSameTitleIsAppliedForOnceAtATime() {
        begun();
        assertEquals(
                Optional.of(TitleRefusal.UNDER_WAY),
                town.tell(() -> desk.begin(CODE, TitleLevel.REGIONAL)).refusal());
        assertEquals(
                Optional.of(TitleRefusal.NOT_OPEN_TO_YOU),
                town.tell(() -> desk.begin(CODE, TitleLevel.NATIONAL)).refusal());
    }

    @Test
    void theTownshipsQuestionIsToldAndAnswered() {
        UUID id = handedIn();
        become(new PersonId(UUID.randomUUID()), Role.ENTERPRISE_MANAGER, township);
        assertEquals(
                List.of(id),
                town.tell(() -> reviews.list(Stage.TOWNSHIP, 1)).stream()
                        .map(Stand::application)
                        .toList());
        assertEquals(Optional.empty(), town.tell(() -> reviews.ask(id, "制度是哪年的？")));
        assertEquals(List.of("TITLE_QUESTION"), told(head));
        head();
        assertEquals(
                Optional.empty(),
                town.tell(() -> desk.keep(id, Map.of("w.1", "2026 年修订"))).refusal());
        assertEquals(Optional.empty(), town.tell(() -> desk.handIn(id, "已补充")));
        Application about = town.tell(() -> desk.open(id)).orElseThrow().about();
        assertEquals(Stage.TOWNSHIP, about.stage());
        assertEquals("有制度", about.steps().get(0).sheet().text("w.1"), "what was handed in first stays");
    }

    @Test
    void theTitleIsPublishedObjectedToGivenCountedReportedAndWithdrawn() {
        BigDecimal before = targets.counted("T11", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        UUID id = published();
        UUID form = UUID.randomUUID();
        assertEquals(Optional.empty(), town.tell(() -> register.object(form, id, "栏杆松了", "示例电话")));
        assertEquals(Optional.empty(), town.tell(() -> register.object(form, id, "栏杆松了", "示例电话")));
        office("乙");
        assertEquals(1, town.tell(() -> office.objections(id)).size(), "the same one sent twice is kept once");
        assertEquals("示例电话", town.tell(() -> office.objections(id)).get(0).contact());
        LocalDate day = LocalDate.ofInstant(town.clock.instant(), Application.COUNTY);
        assertEquals(Optional.of(TitleRefusal.STILL_OPEN), town.tell(() -> office.grant(id, "", day)));
        assertEquals(Optional.empty(), town.tell(() -> office.answer(form, false, "已加固，见照片")));
        assertEquals("", town.tell(() -> register.answered(id)).get(0).contact());
        assertEquals(
                "", town.tell(() -> register.answered(id)).get(0).words(), "what was said is for the office alone");
        town.clock.pass(Duration.ofDays(8));
        assertEquals(
                Optional.of(TitleRefusal.NOT_NOW), town.tell(() -> register.object(UUID.randomUUID(), id, "晚了", "")));
        assertEquals(Optional.empty(), town.tell(() -> office.grant(id, "", day)));
        assertEquals(List.of("TITLE_PUBLISHED", "TITLE_GRANTED"), told(head));
        Application title = town.tell(() -> register.of(school)).get(0);
        assertTrue(title.number().orElseThrow().startsWith("SAFE-CAMPUS-2026-"));
        var found = town.tell(() -> register.list(new Stands.Wanted(CODE, TitleLevel.REGIONAL, "示例镇", "CURRENT"), 1));
        assertTrue(found.stream().anyMatch(each -> each.owner().equals(school)));
        assertEquals(
                "/communities/one?id=" + school,
                source.read(id.toString()).get(0).href());
        assertTrue(source.keys().contains(id.toString()));
        BigDecimal after = targets.counted("T11", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertEquals(before.add(BigDecimal.ONE), after);
        assertEquals(
                after,
                targets.counted("T11", LocalDate.of(2026, 1, 1), LocalDate.of(2040, 12, 31)),
                "on a day to come it stands as today");
        assertTrue(targets.whole("T11").orElseThrow().compareTo(after) > 0, "the neighbour has no title");
        assertEquals(Optional.empty(), targets.whole("T9"));
        head();
        assertEquals(
                Optional.of(TitleRefusal.HELD),
                town.tell(() -> desk.begin(CODE, TitleLevel.REGIONAL)).refusal());
        town.clock.pass(Duration.ofDays(60));
        for (int round = 0; round < 2; round++) {
            town.tell(() -> {
                reminders.remind();
                return null;
            });
        }
        assertEquals(List.of("TITLE_PUBLISHED", "TITLE_GRANTED", "TITLE_REPORT"), told(head));
        assertEquals(Optional.empty(), town.tell(() -> desk.report(id, 2026, "2", "护栏 | 装完 | 3/3", "全年检查")));
        town.tell(reminders::forget);
        office("甲");
        assertEquals("", town.tell(() -> office.objections(id)).get(0).contact(), "forgotten after its time");
        assertEquals(Optional.empty(), town.tell(() -> office.withdraw(id, "复查不合格")));
        assertEquals(before, targets.counted("T11", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertEquals(
                Stage.WITHDRAWN, town.tell(() -> register.of(school)).get(0).stage());
    }
}
