package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.portal.post.Posting;
import org.pingandeng.portal.post.model.Holding;
import org.pingandeng.portal.post.model.Intake;
import org.pingandeng.portal.post.model.Post;
import org.pingandeng.portal.post.model.PostDraft;
import org.pingandeng.portal.post.model.PostRefusal;
import org.pingandeng.portal.post.model.PostTable;

/** A manager brings the list of the enterprise as a file: it goes in whole or not at all, and once. */
class PostFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SINCE = LocalDate.of(2024, 3, 1);
    private static final PostDraft ELECTRICIAN = new PostDraft(
            2,
            "示例电工甲",
            "",
            Post.SPECIAL_OPERATOR,
            "低压电工作业",
            SINCE,
            new PostDraft.Paper("T000000000000001234", "示例发证机关", SINCE, null));

    @TempDir
    Path home;

    private Town town;
    private Posting register;
    private UUID enterprise;
    private UUID neighbour;

    @BeforeEach
    void anEnterpriseBesideAnother() {
        town = new Town(home);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        UUID county = town.tell(town.organisations::tree).get(0).id();
        enterprise = place(county, OrganisationKind.ENTERPRISE);
        neighbour = place(county, OrganisationKind.ENTERPRISE);
        register = new Posting(new Wired().with(town.clock, town.visitor, town.organisations, town.desk));
    }

    private UUID place(UUID county, OrganisationKind kind) {
        return town.tell(() -> town.organisations.add(county, kind, "示例单位"))
                .orElseThrow()
                .id();
    }

    private static PostTable table(PostDraft... drafts) {
        return new PostTable(List.of(drafts), List.of());
    }

    private static PostDraft headed(String account) {
        return new PostDraft(3, "", account, Post.HEAD, "", SINCE, null);
    }

    private Intake take(UUID once, PostTable table) {
        return town.tell(() -> register.files.take(once, table));
    }

    private List<Holding> list() {
        return town.tell(register.desk::list);
    }

    @Test
    void aFileIsLookedAtFirstAndThenGoesInOnce() {
        PersonId head = town.enter(enterprise, Role.ENTERPRISE_MANAGER);
        String account = town.tell(() -> town.desk.find(head.value())).userName();
        PostTable table = table(ELECTRICIAN, headed(account));
        UUID once = UUID.randomUUID();
        assertEquals(2, town.tell(() -> register.files.look(once, table)).count(Intake.State.NEW));
        assertEquals(List.of(), list(), "looking keeps nothing");
        assertEquals(2, take(once, table).count(Intake.State.NEW));
        assertEquals(2, list().size());
        assertTrue(
                list().stream().anyMatch(each -> head.value().equals(each.line().person())));
        assertTrue(list().stream().anyMatch(each -> each.state(TODAY) == Holding.State.HELD));
        assertEquals(2, take(once, table).count(Intake.State.STANDS));
        assertEquals(2, take(UUID.randomUUID(), table).count(Intake.State.STANDS));
        assertEquals(2, list().size());
    }

    @Test
    void withOneWrongRowNothingGoesIn() {
        town.enter(enterprise, Role.ENTERPRISE_MANAGER);
        Intake refused = take(UUID.randomUUID(), table(ELECTRICIAN, headed("nobody-of-ours")));
        assertEquals(
                List.of(PostRefusal.PERSON),
                refused.flaws().stream().map(flaw -> flaw.reason()).toList());
        assertEquals(List.of(), list());
    }

    @Test
    void theNeighboursPeopleAndListAreOutOfReach() {
        PersonId stranger = town.enter(neighbour, Role.ENTERPRISE_MANAGER);
        String account = town.tell(() -> town.desk.find(stranger.value())).userName();
        town.enter(enterprise, Role.ENTERPRISE_MANAGER);
        assertEquals(
                PostRefusal.PERSON,
                take(UUID.randomUUID(), table(headed(account))).flaws().get(0).reason());
        UUID once = UUID.randomUUID();
        take(once, table(ELECTRICIAN));
        town.enter(neighbour, Role.ENTERPRISE_MANAGER);
        assertEquals(List.of(), list());
        assertThrows(IllegalStateException.class, () -> take(once, table(ELECTRICIAN)), "another's form");
        assertEquals(List.of(), list());
    }

    @Test
    void whoKeepsNoListBringsNone() {
        town.enter(null, Role.ENTERPRISE_MANAGER);
        assertEquals(
                PostRefusal.NO_ENTERPRISE,
                take(UUID.randomUUID(), table(ELECTRICIAN)).flaws().get(0).reason());
    }
}
