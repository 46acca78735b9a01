package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.portal.plan.CountedRow;
import org.pingandeng.portal.plan.model.Share;
import org.pingandeng.portal.post.PostDesk;
import org.pingandeng.portal.post.PostOffice;
import org.pingandeng.portal.post.Posting;
import org.pingandeng.portal.post.ProofDesk;
import org.pingandeng.portal.post.model.Holding;
import org.pingandeng.portal.post.model.OnlineLine;
import org.pingandeng.portal.post.model.OwnerTally;
import org.pingandeng.portal.post.model.Post;
import org.pingandeng.portal.post.model.PostRefusal;
import org.pingandeng.quiz.sql.Sql;

/** An enterprise enters who stands in which post and what proves it; once it declared its list, the plan counts it. */
class PostsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THEN = LocalDate.of(2024, 3, 1);

    @TempDir
    Path home;

    private Town town;
    private Posting register;
    private Sql sql;
    private UUID county;
    private UUID enterprise;
    private UUID neighbour;

    @BeforeEach
    void anEnterpriseBesideAnother() {
        town = new Town(home);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        county = town.tell(town.organisations::tree).get(0).id();
        enterprise = place(OrganisationKind.ENTERPRISE);
        neighbour = place(OrganisationKind.ENTERPRISE);
        register = new Posting(new Wired().with(town.clock, town.visitor, town.organisations, town.desk));
        sql = new Sql(register.database);
    }

    private UUID place(OrganisationKind kind) {
        return town.tell(() -> town.organisations.add(county, kind, "示例单位"))
                .orElseThrow()
                .id();
    }

    private PersonId manager(UUID place) {
        return town.enter(place, Role.ENTERPRISE_MANAGER);
    }

    private Optional<PostRefusal> add(UUID id, Post post, String account, String name) {
        return town.tell(() -> register.desk.add(new PostDesk.Entry(id, post, account, name, "", THEN)));
    }

    private UUID added(Post post, String name) {
        UUID id = UUID.randomUUID();
        assertEquals(Optional.empty(), add(id, post, "", name));
        return id;
    }

    private Optional<PostRefusal> prove(UUID id, UUID line, LocalDate until) {
        return town.tell(() ->
                register.proofs.prove(new ProofDesk.Paper(id, line, "T000000000000001234", "示例发证机关", THEN, until)));
    }

    private Holding.State state(UUID line) {
        return kept(line).state(TODAY);
    }

    private Share share(String target) {
        return town.tell(() -> register.count.share(target, TODAY)).orElseThrow();
    }

    private String certificate(UUID holder, String programme) {
        String letters = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        String serial = "PAD-2026-" + letters.substring(0, 6) + "-" + letters.substring(6, 12) + "-0";
        sql.change("""
                insert into portal.certificate (serial, holder, holder_name, programme, title_zh, title_en,
                  credited_seconds, seconds_per_class_hour, sitting, score, full_score, passed_on, issuer, issued_at, owner)
                values (?, ?, '示例学员', ?, '示例证明', 'Sample', 1, 2700, ?, 90, 100, ?, '示例机构', now(), ?)""", serial, holder, programme, UUID.randomUUID(), THEN.plusYears(2), enterprise);
        return serial;
    }

    @Test
    void aListCountsForThePlanOnceItIsDeclaredAndSaysNobodysName() {
        manager(enterprise);
        Share before = share("T3");
        UUID proved = added(Post.SPECIAL_OPERATOR, "示例电工甲");
        added(Post.SAFETY_MANAGER, "示例安全员乙");
        assertEquals(Optional.empty(), prove(UUID.randomUUID(), proved, TODAY.plusYears(1)));
        assertEquals(before, share("T3"), "nobody said that the list is whole");
        assertEquals(Optional.empty(), town.tell(register.desk::declare));
        assertEquals(Optional.empty(), town.tell(register.desk::declare), "a second time on a day changes nothing");
        Share after = share("T3");
        assertEquals(before.base() + 2, after.base());
        assertEquals(before.held() + 1, after.held());
        assertEquals(before.declared() + 1, after.declared());
        assertTrue(after.organisations() >= after.declared());
        List<CountedRow> rows = town.tell(() -> register.count.rows("T3", THEN, TODAY, 0, 5_000));
        assertEquals(after.base(), rows.size());
        assertEquals(
                BigDecimal.valueOf(after.held()),
                rows.stream().map(CountedRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertTrue(rows.stream().noneMatch(row -> row.what().contains("示例电工甲")));
    }

    @Test
    void aDeclarationIsGoodForAYearAndTheOfficeSeesWhoseIsMissing() {
        manager(enterprise);
        added(Post.HEAD, "示例负责人");
        assertEquals(Optional.empty(), town.tell(register.desk::declare));
        town.enter(null, Role.OFFICE);
        List<OwnerTally> tallies = town.tell(register.office::tallies);
        OwnerTally own = tally(tallies, enterprise);
        assertTrue(own.kept(TODAY));
        assertEquals(1, own.holders());
        assertEquals(0, own.held());
        assertFalse(own.kept(TODAY.plusYears(1)));
        assertFalse(tally(tallies, neighbour).kept(TODAY));
        assertTrue(tallies.indexOf(tally(tallies, neighbour)) < tallies.indexOf(own), "who never declared comes first");
    }

    private static OwnerTally tally(List<OwnerTally> tallies, UUID owner) {
        return tallies.stream()
                .filter(each -> each.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNeighbourNeitherSeesALineNorEndsNorProvesIt() {
        manager(enterprise);
        UUID line = added(Post.HEAD, "示例负责人");
        UUID proof = UUID.randomUUID();
        assertEquals(Optional.empty(), prove(proof, line, null));
        manager(neighbour);
        assertEquals(List.of(), town.tell(register.desk::list));
        Optional<PostRefusal> notThere = Optional.of(PostRefusal.NOT_THERE);
        assertEquals(notThere, town.tell(() -> register.desk.end(line, TODAY, "示例：离职")));
        assertEquals(notThere, prove(UUID.randomUUID(), line, null));
        assertEquals(notThere, town.tell(() -> register.proofs.takeBack(proof, "示例：录错")));
        assertEquals(Optional.of(PostRefusal.EMPTY), town.tell(register.desk::declare));
        manager(enterprise);
        assertEquals(Holding.State.HELD, state(line));
    }

    @Test
    void theSameAgainChangesNothingAndAnotherUnderItsNumberIsRefused() {
        manager(enterprise);
        UUID line = added(Post.HEAD, "示例负责人");
        assertEquals(Optional.empty(), add(line, Post.HEAD, "", "示例负责人"));
        assertEquals(Optional.of(PostRefusal.OTHER_LINE), add(line, Post.HEAD, "", "示例另一人"));
        assertEquals(Optional.of(PostRefusal.TWICE), add(UUID.randomUUID(), Post.HEAD, "", "示例负责人"));
        UUID proof = UUID.randomUUID();
        assertEquals(Optional.empty(), prove(proof, line, TODAY));
        assertEquals(Optional.empty(), prove(proof, line, TODAY));
        assertEquals(Optional.of(PostRefusal.OTHER_LINE), prove(proof, line, null));
        assertEquals(Optional.of(PostRefusal.REASON), town.tell(() -> register.proofs.takeBack(proof, " ")));
        assertEquals(Optional.empty(), town.tell(() -> register.proofs.takeBack(proof, "示例：录错")));
        assertEquals(Optional.empty(), town.tell(() -> register.proofs.takeBack(proof, "示例：录错")));
        assertEquals(Holding.State.NONE, state(line));
        assertEquals(1, town.tell(register.desk::list).get(0).proofs().size(), "it stays to be seen");
    }

    @Test
    void whoeverLeavesIsEndedOnceAndNotDeleted() {
        manager(enterprise);
        UUID line = added(Post.HEAD, "示例负责人");
        assertEquals(
                Optional.of(PostRefusal.DAY), town.tell(() -> register.desk.end(line, THEN.minusDays(1), "示例：离职")));
        LocalDate last = TODAY.minusDays(1);
        assertEquals(Optional.empty(), town.tell(() -> register.desk.end(line, last, "示例：离职")));
        assertEquals(Optional.empty(), town.tell(() -> register.desk.end(line, last, "示例：离职")));
        assertEquals(Optional.of(PostRefusal.ENDED), town.tell(() -> register.desk.end(line, TODAY, "示例：离职")));
        assertFalse(town.tell(register.desk::list).get(0).line().current(TODAY));
        assertEquals(Optional.of(PostRefusal.EMPTY), town.tell(register.desk::declare));
        assertThrows(IllegalStateException.class, () -> sql.change("delete from portal.post_line"));
        assertThrows(IllegalStateException.class, () -> sql.change("update portal.post_line_end set reason = 'x'"));
    }

    @Test
    void thePortalsOwnProofIsFoundByItselfButReplacesNoCertificateOfSpecialOperators() {
        PersonId person = manager(enterprise);
        String account = town.tell(() -> town.desk.find(person.value())).userName();
        UUID manager = UUID.randomUUID();
        UUID welder = UUID.randomUUID();
        assertEquals(Optional.empty(), add(manager, Post.SAFETY_MANAGER, account, ""));
        assertEquals(Optional.empty(), add(welder, Post.SPECIAL_OPERATOR, account, ""));
        assertEquals(Holding.State.NONE, state(manager));
        String serial = certificate(person.value(), "industry-trade-heads");
        certificate(person.value(), "welding-cutting");
        assertEquals(Holding.State.HELD, state(manager));
        assertEquals(Holding.State.NONE, state(welder));
        sql.change(
                "insert into portal.certificate_event (serial, kind, at, reason) values (?, 'revoked', now(), '示例原因')",
                serial);
        assertEquals(Holding.State.NONE, state(manager));
        assertEquals(
                Optional.of(PostRefusal.PERSON),
                add(UUID.randomUUID(), Post.HEAD, "nobody-of-ours", ""),
                "no such account");
    }

    @Test
    void namesAndNumbersLieSealed() {
        manager(enterprise);
        UUID line = added(Post.HEAD, "示例负责人");
        assertEquals(Optional.empty(), prove(UUID.randomUUID(), line, null));
        Holding kept = town.tell(register.desk::list).get(0);
        assertEquals("示例负责人", kept.line().name());
        assertEquals("T000000000000001234", kept.proofs().get(0).number());
        byte[] sealed = sql.ask("select sealed from portal.post_line_name where line = ?", row -> row.getBytes(1), line)
                .get(0);
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("负责人"));
    }

    @Test
    void yearsAfterSomebodyLeftTheirNameAndNumberAreForgottenAndTheLineStays() {
        manager(enterprise);
        UUID left = added(Post.HEAD, "示例负责人");
        assertEquals(Optional.empty(), prove(UUID.randomUUID(), left, null));
        UUID stays = added(Post.SAFETY_MANAGER, "示例安全员");
        assertEquals(Optional.empty(), town.tell(() -> register.desk.end(left, THEN, "示例：离职")));
        register.posts.forget(THEN);
        assertEquals("示例负责人", kept(left).line().name(), "that day itself is not over");
        assertEquals(2, register.posts.forget(THEN.plusDays(1)));
        assertEquals("", kept(left).line().name());
        assertEquals("", kept(left).proofs().get(0).number());
        assertEquals("示例安全员", kept(stays).line().name());
    }

    private Holding kept(UUID line) {
        return town.tell(register.desk::list).stream()
                .filter(each -> each.line().id().equals(line))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOfficeKeepsItsOfficersAndAnEnterpriseHasNone() {
        manager(enterprise);
        assertEquals(Optional.of(PostRefusal.POST), add(UUID.randomUUID(), Post.ENFORCEMENT_OFFICER, "", "示例执法人员"));
        town.enter(county, Role.OFFICE);
        assertEquals(Optional.of(PostRefusal.POST), add(UUID.randomUUID(), Post.HEAD, "", "示例负责人"));
        UUID officer = added(Post.ENFORCEMENT_OFFICER, "示例执法人员" + UUID.randomUUID());
        assertEquals(Optional.empty(), prove(UUID.randomUUID(), officer, null));
        assertEquals(Optional.empty(), town.tell(register.desk::declare));
        Share share = share("T14");
        assertTrue(share.held() >= 1 && share.declared() >= 1, share.toString());
        assertEquals(
                List.of(), town.tell(register.desk::people), "the office reaches everybody, so it types whom it means");
    }

    @Test
    void whoKeepsNoEnterpriseKeepsNoList() {
        manager(place(OrganisationKind.TOWNSHIP));
        assertEquals(Optional.empty(), town.tell(register.desk::mine));
        assertEquals(Optional.of(PostRefusal.NO_ENTERPRISE), add(UUID.randomUUID(), Post.HEAD, "", "示例负责人"));
        assertEquals(List.of(), town.tell(register.desk::list));
    }

    @Test
    void anEnterpriseMeetsTheTargetWhenItsSystemIsOnlineAndItsPeopleAreTrained() {
        town.enter(null, Role.OFFICE);
        PostOffice.Finding yes = finding(true);
        assertEquals(
                Optional.of(PostRefusal.NOT_THERE),
                town.tell(() -> register.office.note(yes)),
                "an enterprise without a field is of no key industry");
        town.tell(() -> town.organisations.engage(enterprise, "工贸"));
        Share before = town.tell(() -> register.online.share("T15", TODAY)).orElseThrow();
        assertEquals(Optional.empty(), town.tell(() -> register.office.note(yes)));
        assertEquals(Optional.empty(), town.tell(() -> register.office.note(yes)));
        Share noted = town.tell(() -> register.online.share("T15", TODAY)).orElseThrow();
        assertEquals(before.base() + 1, noted.base());
        assertEquals(before.held(), noted.held(), "online, but nobody was trained");
        certificate(UUID.randomUUID(), "three-level-education");
        Share trained = town.tell(() -> register.online.share("T15", TODAY)).orElseThrow();
        assertEquals(before.held() + 1, trained.held());
        OnlineLine line = town.tell(register.office::online).stream()
                .filter(each -> each.enterprise().equals(enterprise))
                .findFirst()
                .orElseThrow();
        assertTrue(line.meets());
        assertEquals(
                trained.base(),
                town.tell(() -> register.online.rows("T15", THEN, TODAY, 0, 5_000))
                        .size());
        town.tell(() -> register.office.note(finding(false)));
        assertEquals(
                before.held(),
                town.tell(() -> register.online.share("T15", TODAY))
                        .orElseThrow()
                        .held(),
                "the newest note holds");
    }

    private PostOffice.Finding finding(boolean online) {
        return new PostOffice.Finding(
                UUID.randomUUID(), enterprise, online, online ? TODAY.minusDays(1) : TODAY, "示例核查记录");
    }
}
