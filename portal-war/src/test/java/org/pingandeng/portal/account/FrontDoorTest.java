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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.account.model.Passwords;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.account.model.SignIn;

class FrontDoorTest {

    @TempDir
    Path home;

    private Town town;

    @BeforeEach
    void build() {
        town = new Town(home);
    }

    @Test
    void whoRegistersIsALearnerAndCanSignIn() {
        Registration newcomer = town.settled();
        SignIn signIn = town.signIn(newcomer.userName(), Town.PASSWORD).value().orElseThrow();
        SignedIn known = town.tell(() -> town.door.recognise(signIn.id())).orElseThrow();
        assertEquals(Set.of(Role.LEARNER), known.roles());
        assertEquals("张三", known.name());
        assertFalse(known.mustChangePassword());
    }

    @Test
    void aFormIsRefusedWithEveryReasonAtOnce() {
        Registration bad = new Registration("1", "", "123", "11010519491231002Y", "short", "other", false);
        assertEquals(
                Set.of(
                        AccountRefusal.USER_NAME_MALFORMED,
                        AccountRefusal.NAME_MALFORMED,
                        AccountRefusal.PHONE_MALFORMED,
                        AccountRefusal.ID_NUMBER_MALFORMED,
                        AccountRefusal.PASSWORD_SHORT,
                        AccountRefusal.PASSWORDS_DIFFER,
                        AccountRefusal.CONSENT_MISSING),
                Set.copyOf(town.tell(() -> town.door.register(bad, "test")).refusals()));
    }

    @Test
    void aUserNameIsTakenInWhateverCaseOfLetters() {
        Registration first = town.settled();
        Registration second = new Registration(
                first.userName().toUpperCase(java.util.Locale.ROOT), "李四", "", "", Town.PASSWORD, Town.PASSWORD, true);
        assertEquals(
                List.of(AccountRefusal.USER_NAME_TAKEN),
                town.tell(() -> town.door.register(second, "test")).refusals());
    }

    @Test
    void fiveWrongPasswordsShutTheAccountAndTimeOpensIt() {
        Registration newcomer = town.settled();
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    List.of(AccountRefusal.WRONG_CREDENTIALS),
                    town.signIn(newcomer.userName(), "wrong").refusals());
        }
        assertEquals(
                List.of(AccountRefusal.LOCKED),
                town.signIn(newcomer.userName(), Town.PASSWORD).refusals());
        town.clock.pass(Duration.ofSeconds(61));
        assertEquals(
                List.of(AccountRefusal.WRONG_CREDENTIALS),
                town.signIn(newcomer.userName(), "wrong").refusals());
        town.clock.pass(Duration.ofSeconds(61));
        assertEquals(
                List.of(AccountRefusal.LOCKED),
                town.signIn(newcomer.userName(), Town.PASSWORD).refusals());
        town.clock.pass(Duration.ofSeconds(61));
        assertTrue(town.signIn(newcomer.userName(), Town.PASSWORD).done());
    }

    @Test
    void guessesMadeAtTheSameTimeAreCountedOneByOne() {
        Registration newcomer = town.settled();
        List<Town> guessers =
                IntStream.range(0, 6).mapToObj(each -> new Town(home)).toList();
        long wrong = guessers.parallelStream()
                .map(guesser -> guesser.signIn(newcomer.userName(), "wrong").refusals())
                .filter(List.of(AccountRefusal.WRONG_CREDENTIALS)::equals)
                .count();
        assertEquals(5, wrong);
        assertEquals(
                List.of(AccountRefusal.LOCKED),
                town.signIn(newcomer.userName(), Town.PASSWORD).refusals());
    }

    @Test
    void aTrainingRoomBehindOneAddressIsNotShutOutByTheSlipsOfSome() {
        for (int i = 0; i < 30; i++) {
            town.signIn("nobody-" + UUID.randomUUID(), "wrong");
        }
        Registration newcomer = town.settled();
        assertTrue(town.signIn(newcomer.userName(), Town.PASSWORD).done());
    }

    @Test
    void oneNameTriedManyTimesFromAnAddressHasToWaitThere() {
        String name = "nobody-" + UUID.randomUUID();
        for (int i = 0; i < Tries.AT_AN_ACCOUNT; i++) {
            assertEquals(
                    List.of(AccountRefusal.WRONG_CREDENTIALS),
                    town.signIn(name, "wrong").refusals());
        }
        assertEquals(
                List.of(AccountRefusal.TOO_MANY_TRIES),
                town.signIn(name, "wrong").refusals());
        town.clock.pass(Duration.ofMinutes(16));
        assertEquals(
                List.of(AccountRefusal.WRONG_CREDENTIALS),
                town.signIn(name, "wrong").refusals());
    }

    @Test
    void anAddressThatTriesHundredsOfNamesHasToWait() {
        Registration newcomer = town.settled();
        town.tell(() -> {
            for (int i = 0; i < Tries.FROM_AN_ADDRESS; i++) {
                town.people.noteFailure(
                        town.visitor.address(), UUID.randomUUID().toString(), town.clock.instant());
            }
            return true;
        });
        assertEquals(
                List.of(AccountRefusal.TOO_MANY_TRIES),
                town.signIn(newcomer.userName(), Town.PASSWORD).refusals());
        town.clock.pass(Duration.ofMinutes(16));
        assertTrue(town.signIn(newcomer.userName(), Town.PASSWORD).done());
    }

    @Test
    void whoeverIsSlowerToTakeANameIsToldSo() {
        Registration wanted = town.newcomer();
        List<Town> rivals =
                IntStream.range(0, 4).mapToObj(each -> new Town(home)).toList();
        List<List<AccountRefusal>> answers = rivals.parallelStream()
                .map(rival ->
                        rival.tell(() -> rival.door.register(wanted, "test")).refusals())
                .toList();
        assertEquals(1, answers.stream().filter(List::isEmpty).count());
        assertEquals(
                3,
                answers.stream()
                        .filter(List.of(AccountRefusal.USER_NAME_TAKEN)::equals)
                        .count());
    }

    @Test
    void aFirstPasswordOpensNothingButItsOwnChange() {
        Person starter = new Person(
                "s" + UUID.randomUUID().toString().substring(0, 12),
                "示例监管人员",
                Passwords.nobodys(),
                town.clock.instant());
        starter.beginAsStarter(Role.OFFICE);
        SignIn signIn = new SignIn(starter.id(), "test", "test", town.clock.instant());
        town.tell(() -> {
            town.people.add(starter);
            town.people.add(signIn);
            return true;
        });
        SignedIn known = town.tell(() -> town.door.recognise(signIn.id())).orElseThrow();
        assertEquals(Set.of(AccountPermissions.OWN), known.permissions());
        assertTrue(known.reach().isEmpty());
    }

    @Test
    void aSignInEndsWhenItsPersonSaysSoAndNobodyElseCan() {
        town.enter(null, Role.LEARNER);
        UUID mine = town.visitor.signIn().orElseThrow();
        assertEquals(1, town.tell(town.door::mine).size());
        town.enter(null, Role.LEARNER);
        assertThrows(NotYours.class, () -> town.tell(() -> end(mine)));
        assertTrue(town.tell(() -> town.door.recognise(mine)).isPresent());
        UUID own = town.visitor.signIn().orElseThrow();
        town.tell(() -> end(own));
        assertTrue(town.tell(() -> town.door.recognise(own)).isEmpty());
    }

    @Test
    void aSignInRunsOutAfterThirtyQuietDays() {
        town.enter(null, Role.LEARNER);
        UUID mine = town.visitor.signIn().orElseThrow();
        town.clock.pass(Duration.ofDays(29));
        assertTrue(town.tell(() -> town.door.recognise(mine)).isPresent());
        town.clock.pass(Duration.ofDays(29));
        assertTrue(town.tell(() -> town.door.recognise(mine)).isPresent());
        town.clock.pass(Duration.ofDays(31));
        assertTrue(town.tell(() -> town.door.recognise(mine)).isEmpty());
    }

    private boolean end(UUID signIn) {
        town.door.end(signIn);
        return true;
    }
}
