package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.account.ProfileRoom.Description;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.OneTimeCode.Purpose;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.notice.NoticeBoard;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.NoticeView;
import org.pingandeng.portal.notice.Notices;

/** What people change in their own account, what it takes, and what they are told of it. */
class OwnAccountTest {

    private static final String MAIL = "learner@example.com";

    @TempDir
    Path home;

    private Town town;
    private PersonId me;

    @BeforeEach
    void build() {
        town = new Town(home);
        me = town.enter(null, Role.LEARNER);
    }

    private Outcome<PersonId> describe(String phone, String email, String password) {
        return town.tell(() -> town.room.describe(new Description("张三", phone, email, ""), password));
    }

    private static String phone() {
        return "139" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
    }

    private List<NoticeKind> told() {
        return new NoticeBoard(new Notices(SharedPostgres.dataSource("portal")), town.clock)
                .read(me.value(), 0).stream().map(NoticeView::kind).toList();
    }

    private String code(Purpose purpose) {
        SignedIn before = town.tell(
                        () -> town.door.recognise(town.visitor.signIn().orElseThrow()))
                .orElseThrow();
        town.become(Set.of(Role.ADMINISTRATOR), null);
        String code = town.tell(() -> town.desk.code(me.value(), purpose));
        town.visitor.become(before);
        return code;
    }

    @Test
    void anotherMailAddressTakesThePresentPassword() {
        assertEquals(
                List.of(AccountRefusal.PRESENT_PASSWORD_WRONG),
                describe("", MAIL, "wrong").refusals());
        assertEquals("", town.tell(town.room::mine).email());
        assertTrue(describe("", MAIL, Town.PASSWORD).done());
        assertTrue(describe("", MAIL, "").done(), "nothing else does");
        assertEquals(List.of(NoticeKind.EMAIL_CHANGED), told());
    }

    @Test
    void aCodeVerifiesThePhoneItWasGivenForAndNoOther() {
        describe(phone(), "", "");
        String code = code(Purpose.PHONE);
        describe(phone(), "", "");
        assertEquals(
                List.of(AccountRefusal.CODE_INVALID),
                town.tell(() -> town.room.verifyPhone(code)).refusals());
        String fresh = code(Purpose.PHONE);
        assertTrue(town.tell(() -> town.room.verifyPhone(fresh)).done());
    }

    @Test
    void aChangedPasswordIsToldAndWrongOnesShutTheAccount() {
        String next = "xin-mi-ma-10";
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    List.of(AccountRefusal.PRESENT_PASSWORD_WRONG),
                    town.tell(() -> town.passwords.changePassword("wrong", next, next))
                            .refusals());
        }
        assertEquals(
                List.of(AccountRefusal.LOCKED),
                town.tell(() -> town.passwords.changePassword(Town.PASSWORD, next, next))
                        .refusals());
        town.clock.pass(Duration.ofMinutes(2));
        assertTrue(town.tell(() -> town.passwords.changePassword(Town.PASSWORD, next, next))
                .done());
        assertEquals(List.of(NoticeKind.PASSWORD_CHANGED), told());
    }

    @Test
    void aWrongCodeSoundsTheSameWhetherThereIsAnAccountOrNot() {
        String userName = town.tell(town.room::mine).userName();
        for (String name : List.of(userName, "nobody-" + UUID.randomUUID())) {
            assertEquals(
                    List.of(AccountRefusal.PASSWORD_SHORT),
                    reset(name, "x", "short").refusals());
            for (int i = 0; i < Tries.AT_AN_ACCOUNT; i++) {
                assertEquals(
                        List.of(AccountRefusal.CODE_INVALID),
                        reset(name, "x", "xin-mi-ma-10").refusals());
            }
            assertEquals(
                    List.of(AccountRefusal.TOO_MANY_TRIES),
                    reset(name, "x", "xin-mi-ma-10").refusals());
        }
    }

    private Outcome<PersonId> reset(String name, String code, String password) {
        return town.tell(() -> town.passwords.reset(name, code, password, password));
    }

    @Test
    void aMailedCodeArrivesOnceInAWhileAndLeavesAManagersCodeGood() throws Exception {
        describe("", MAIL, Town.PASSWORD);
        String userName = town.tell(town.room::mine).userName();
        String managers = code(Purpose.PASSWORD);
        try (PostOffice office = new PostOffice()) {
            Town.set(town.mail, "host", Optional.of("localhost"));
            Town.set(town.mail, "port", office.port());
            Town.set(town.mail, "from", Optional.of("portal@example.com"));
            assertTrue(town.tell(() -> town.passwords.mailCode(userName)).done());
            assertTrue(town.tell(() -> town.passwords.mailCode(userName)).done());
            assertTrue(town.tell(() -> town.passwords.mailCode("nobody")).done());
            assertEquals(1, office.letters().size());
            assertTrue(office.letters().get(0).contains("RCPT TO:<" + MAIL + ">"));
            assertTrue(reset(userName, managers, "xin-mi-ma-10").done());
            assertTrue(reset(userName, office.code(), "xin-mi-ma-11").done());
            assertFalse(reset(userName, office.code(), "xin-mi-ma-12").done());
            town.clock.pass(PasswordBook.BETWEEN_MAILS);
            town.tell(() -> town.passwords.mailCode(userName));
            assertEquals(2, office.letters().size());
        }
    }
}
