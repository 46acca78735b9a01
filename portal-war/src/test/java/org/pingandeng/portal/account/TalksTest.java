package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.portal.talk.TalkBook;
import org.pingandeng.portal.talk.TalkDesk;
import org.pingandeng.portal.talk.model.Talk;
import org.pingandeng.portal.talk.model.TalkRefusal;
import org.pingandeng.portal.talk.model.TalkSheet;
import org.pingandeng.portal.talk.store.JdbcTalks;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.Example;
import org.pingandeng.portal.warning.model.WarningCase;

/** A foreman hands in who heard a case before the shift; the enterprise sees it and the neighbour does not. */
class TalksTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T00:10:00Z");

    @TempDir
    Path home;

    private Town town;
    private TalkBook book;
    private TalkDesk desk;
    private UUID county;
    private UUID enterprise;
    private UUID workshop;
    private UUID neighbour;

    @BeforeEach
    void anEnterpriseWithAWorkshopBesideAnother() {
        town = new Town(home);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        county = town.tell(town.organisations::tree).get(0).id();
        enterprise = add(county, OrganisationKind.ENTERPRISE);
        workshop = add(enterprise, OrganisationKind.WORKSHOP);
        neighbour = add(county, OrganisationKind.ENTERPRISE);
        Wired wired = new Wired()
                .with(SharedPostgres.dataSource("portal"), town.clock, town.visitor, town.organisations, new OneCase());
        wired.make(Trail.class);
        wired.make(JdbcTalks.class);
        book = wired.make(TalkBook.class);
        desk = wired.make(TalkDesk.class);
    }

    private static final class OneCase extends CaseLibrary {
        @Override
        public Optional<WarningCase> told(String slug) {
            return Optional.of(Example.warning("TK1", "案例")).filter(told -> slug.equals("tk1"));
        }
    }

    private UUID add(UUID parent, OrganisationKind kind) {
        return town.tell(() -> town.organisations.add(parent, kind, "单位"))
                .orElseThrow()
                .id();
    }

    private static TalkSheet sheet(UUID id, String slug, String... names) {
        return new TalkSheet(id, slug, "示例一班", MORNING, List.of(names));
    }

    private List<UUID> seenBy(UUID organisation, Role role) {
        town.enter(organisation, role);
        return town.tell(desk::all).stream().map(Talk::id).toList();
    }

    @Test
    void theEnterpriseSeesWhatItsWorkshopsForemanHandedIn() {
        UUID id = UUID.randomUUID();
        town.enter(workshop, Role.LEARNER);
        assertEquals(Optional.empty(), town.tell(() -> book.hand(sheet(id, "tk1", "示例工人甲", "示例工人乙"))));
        assertEquals(List.of(id), seenBy(enterprise, Role.ENTERPRISE_MANAGER));
        assertEquals(List.of(), seenBy(neighbour, Role.ENTERPRISE_MANAGER));
        assertEquals(true, seenBy(county, Role.OFFICE).contains(id));
    }

    @Test
    void theSameSheetAgainIsDoneAndAnotherUnderItsNumberIsNot() {
        UUID id = UUID.randomUUID();
        town.enter(enterprise, Role.LEARNER);
        town.tell(() -> book.hand(sheet(id, "tk1", "示例工人甲")));
        assertEquals(Optional.empty(), town.tell(() -> book.hand(sheet(id, "tk1", "示例工人甲"))));
        assertEquals(Optional.of(TalkRefusal.OTHER_TALK), town.tell(() -> book.hand(sheet(id, "tk1", "示例工人丙"))));
        assertEquals(List.of(id), seenBy(enterprise, Role.ENTERPRISE_MANAGER));
    }

    @Test
    void whatCannotBeKeptStaysOnThePhone() {
        town.enter(null, Role.LEARNER);
        assertEquals(
                Optional.of(TalkRefusal.NO_ENTERPRISE),
                town.tell(() -> book.hand(sheet(UUID.randomUUID(), "tk1", "示例工人甲"))));
        town.enter(enterprise, Role.LEARNER);
        assertEquals(
                Optional.of(TalkRefusal.NO_CASE),
                town.tell(() -> book.hand(sheet(UUID.randomUUID(), "none", "示例工人甲"))));
        assertEquals(Optional.of(TalkRefusal.INCOMPLETE), town.tell(() -> book.hand(sheet(UUID.randomUUID(), "tk1"))));
    }
}
