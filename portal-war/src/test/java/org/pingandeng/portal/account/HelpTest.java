package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.portal.account.ProfileRoom.Description;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.NotAllowed;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.account.model.OneTimeCode.Purpose;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.organisation.model.OrganisationKind;

/** How a manager helps: a forgotten password, a phone to verify; and whom a manager does not reach. */
class HelpTest {

    @TempDir
    Path home;

    private Town town;
    private UUID enterprise;
    private UUID workshop;
    private UUID neighbour;

    @BeforeEach
    void build() {
        town = new Town(home);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        OrganisationView county = town.tell(town.organisations::tree).get(0);
        enterprise = add(county.id(), OrganisationKind.ENTERPRISE);
        workshop = add(enterprise, OrganisationKind.WORKSHOP);
        neighbour = add(county.id(), OrganisationKind.ENTERPRISE);
    }

    private UUID add(UUID parent, OrganisationKind kind) {
        return town.tell(() -> town.organisations.add(parent, kind, "单位"))
                .orElseThrow()
                .id();
    }

    @Test
    void aCodeSetsANewPasswordOnceAndEndsAllSignIns() {
        PersonId worker = town.enter(workshop, Role.LEARNER);
        UUID oldSignIn = town.visitor.signIn().orElseThrow();
        town.enter(enterprise, Role.ENTERPRISE_MANAGER);
        PersonView seen = town.tell(() -> town.desk.find(worker.value()));
        String code = town.tell(() -> town.desk.code(worker.value(), Purpose.PASSWORD));
        assertTrue(reset(seen.userName(), code).done());
        assertTrue(town.tell(() -> town.door.recognise(oldSignIn)).isEmpty());
        assertTrue(town.signIn(seen.userName(), "xin-mi-ma-10").done());
        assertEquals(
                List.of(AccountRefusal.CODE_INVALID),
                reset(seen.userName(), code).refusals());
    }

    @Test
    void aCodeIsVoidAfterHalfAnHourOrFiveWrongTries() {
        PersonId worker = town.enter(workshop, Role.LEARNER);
        String userName = town.tell(town.room::mine).userName();
        town.become(Set.of(Role.ADMINISTRATOR), null);
        String late = town.tell(() -> town.desk.code(worker.value(), Purpose.PASSWORD));
        town.clock.pass(Duration.ofMinutes(31));
        assertFalse(reset(userName, late).done());
        String guessed = town.tell(() -> town.desk.code(worker.value(), Purpose.PASSWORD));
        for (int i = 0; i < 5; i++) {
            assertFalse(reset(userName, "wrong").done());
        }
        assertFalse(reset(userName, guessed).done());
    }

    @Test
    void aPhoneSignsInOnlyOnceItIsVerified() {
        PersonId worker = town.enter(workshop, Role.LEARNER);
        String phone = "139" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
        town.tell(() -> town.room.describe(new Description("张三", phone, "", ""), ""));
        assertFalse(town.signIn(phone, Town.PASSWORD).done());
        SignedIn me = known();
        town.become(Set.of(Role.ADMINISTRATOR), null);
        String code = town.tell(() -> town.desk.code(worker.value(), Purpose.PHONE));
        town.visitor.become(me);
        assertTrue(town.tell(() -> town.room.verifyPhone(code)).done());
        assertTrue(town.signIn(phone, Town.PASSWORD).done());
        town.tell(() -> town.room.describe(new Description("张三", "13800000000", "", ""), ""));
        assertFalse(town.signIn(phone, Town.PASSWORD).done());
    }

    @Test
    void aManagerReachesTheirOwnPartOfTheTreeOnly() {
        PersonId worker = town.enter(workshop, Role.LEARNER);
        PersonId stranger = town.enter(neighbour, Role.LEARNER);
        PersonId nowhere = town.enter(null, Role.LEARNER);
        town.enter(enterprise, Role.ENTERPRISE_MANAGER);
        assertEquals(
                worker.value(), town.tell(() -> town.desk.find(worker.value())).id());
        assertEquals(2, town.tell(() -> town.desk.count("")));
        for (PersonId outside : List.of(stranger, nowhere, new PersonId(UUID.randomUUID()))) {
            assertThrows(NotYours.class, () -> town.tell(() -> town.desk.find(outside.value())));
            assertThrows(NotYours.class, () -> town.tell(() -> town.desk.code(outside.value(), Purpose.PASSWORD)));
        }
        assertEquals(
                List.of(enterprise, workshop),
                town.tell(town.organisations::tree).stream()
                        .map(OrganisationView::id)
                        .toList());
    }

    @Test
    void nobodyTakesOverAnAccountThatMayDoMore() {
        PersonId boss = town.enter(workshop, Role.OFFICE);
        town.enter(enterprise, Role.ENTERPRISE_MANAGER);
        assertThrows(NotAllowed.class, () -> town.tell(() -> town.desk.code(boss.value(), Purpose.PASSWORD)));
    }

    @Test
    void theOfficeHelpsThoseBelowItAndAManagerOnlyLearners() {
        PersonId learner = town.enter(workshop, Role.LEARNER);
        PersonId trainer = town.enter(workshop, Role.TRAINER);
        PersonId manager = town.enter(workshop, Role.ENTERPRISE_MANAGER);
        PersonId administrator = town.enter(workshop, Role.ADMINISTRATOR);
        town.enter(null, Role.OFFICE);
        assertEquals(List.of(true, true, true, false), helped(learner, trainer, manager, administrator));
        assertEquals(
                8,
                town.tell(() -> town.desk.code(manager.value(), Purpose.PASSWORD))
                        .length());
        town.enter(enterprise, Role.ENTERPRISE_MANAGER);
        assertEquals(List.of(true, false, false, false), helped(learner, trainer, manager, administrator));
        assertThrows(NotAllowed.class, () -> town.tell(() -> town.desk.code(trainer.value(), Purpose.PASSWORD)));
    }

    private List<Boolean> helped(PersonId... people) {
        return Stream.of(people)
                .map(person -> town.tell(() -> town.desk.mayHelp(person.value())))
                .toList();
    }

    @Test
    void anIdentityNumberBelongsToOneAccountAndIsShownMasked() {
        town.enter(null, Role.LEARNER);
        assertTrue(town.tell(() -> town.room.describe(new Description("张三", "", "", "11010519491231002x"), ""))
                        .done()
                || !town.tell(town.room::mine).idNumber().isEmpty());
        assertEquals("110*************2X", town.tell(town.room::mine).idNumber());
        town.enter(null, Role.LEARNER);
        assertEquals(
                List.of(AccountRefusal.ID_NUMBER_TAKEN),
                town.tell(() -> town.room.describe(new Description("李四", "", "", "110105 19491231 002X"), ""))
                        .refusals());
    }

    @Test
    void aClosedAccountIsSignedOutAtOnce() {
        PersonId worker = town.enter(workshop, Role.LEARNER);
        UUID signIn = town.visitor.signIn().orElseThrow();
        String userName = town.tell(town.room::mine).userName();
        town.become(Set.of(Role.ADMINISTRATOR), null);
        assertTrue(town.tell(() -> town.desk.setOpen(worker.value(), false)).done());
        assertTrue(town.tell(() -> town.door.recognise(signIn)).isEmpty());
        assertEquals(
                List.of(AccountRefusal.CLOSED),
                town.signIn(userName, Town.PASSWORD).refusals());
    }

    private SignedIn known() {
        UUID signIn = town.visitor.signIn().orElseThrow();
        return town.tell(() -> town.door.recognise(signIn)).orElseThrow();
    }

    private org.pingandeng.portal.account.model.Outcome<PersonId> reset(String userName, String code) {
        return town.tell(() -> town.passwords.reset(userName, code, "xin-mi-ma-10", "xin-mi-ma-10"));
    }
}
